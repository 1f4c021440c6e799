package se.framsteg.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The built programs and what each of them must know. */
final class Programs {

    private static final Set<String> DATABASE_SETTINGS = Set.of(
            "FRAMSTEG_DB_URL",
            "FRAMSTEG_DB_USER",
            "FRAMSTEG_DB_PASSWORD",
            "FRAMSTEG_DB_OWNER_USER",
            "FRAMSTEG_DB_OWNER_PASSWORD",
            "FRAMSTEG_JWT_SECRET");

    private final Settings settings;
    private final Map<String, String> apiEnvironment;

    Programs(Settings settings, DatabaseAccess access, String tokenKey) {
        this.settings = settings;
        this.apiEnvironment = new HashMap<>(access.environment());
        apiEnvironment.put("FRAMSTEG_JWT_SECRET", tokenKey);
        apiEnvironment.put("FRAMSTEG_BIND", settings.bind());
        apiEnvironment.put("FRAMSTEG_API_PORT", Integer.toString(settings.apiPort()));
        apiEnvironment.put("FRAMSTEG_WEB_URL", settings.webUrl());
        // Where invitations lead.
        apiEnvironment.put("FRAMSTEG_WEB_URL", settings.webUrl());
        // The mailbox where codes can be read exists in local runs only.
        apiEnvironment.put("FRAMSTEG_DEMO", "true");
    }

    Program api() {
        return new Program(Place.API, jars("backend"), "se.framsteg.platform.Backend", apiEnvironment, Set.of());
    }

    /** A class of this module, run with the API's settings. */
    Program local(Place place, Class<?> mainClass) {
        String classPath = System.getProperty("java.class.path");
        return new Program(place, classPath, mainClass.getName(), apiEnvironment, Set.of());
    }

    /** The command that makes the first administrator, talking with whoever sits at the terminal. */
    ProcessBuilder administratorCreation() {
        ProcessBuilder builder = new ProcessBuilder(
                        Program.java(),
                        "-Xlog:disable",
                        "-cp",
                        jars("backend"),
                        "se.framsteg.identity.CreateAdministrator")
                .inheritIO();
        builder.environment().putAll(apiEnvironment);
        // The API's log would stand between the questions.
        builder.environment().put("LOGGER_LEVELS_ROOT", "ERROR");
        builder.environment().put("LOGGER_LEVELS_SE_FRAMSTEG", "ERROR");
        return builder;
    }

    /** The web app sees no secret of the API: its only way to data is the API's address. */
    static Program webApp(Settings settings) {
        Map<String, String> environment = Map.of(
                "FRAMSTEG_BIND", settings.bind(),
                "FRAMSTEG_WEB_PORT", Integer.toString(settings.webPort()),
                "FRAMSTEG_API_URL", settings.apiUrl(),
                "FRAMSTEG_DEMO", "true");
        return new Program(
                Place.WEB_APP,
                jars(settings.root(), "webapp"),
                "se.framsteg.shell.Webapp",
                environment,
                DATABASE_SETTINGS);
    }

    private String jars(String module) {
        return jars(settings.root(), module);
    }

    private static String jars(Path root, String module) {
        Path target = root.resolve(module).resolve("target");
        return target.resolve("framsteg-" + module + "-0.1.0-SNAPSHOT.jar") + ":" + target.resolve("lib") + "/*";
    }
}
