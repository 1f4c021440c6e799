package se.framsteg.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment says about a local run.
 *
 * @param root the checked-out repository, where the built programs lie
 * @param home FRAMSTEG_HOME: everything that is kept between runs
 * @param bind the address that API and web app listen on; loopback unless FRAMSTEG_BIND says otherwise
 * @param apiPort FRAMSTEG_API_PORT
 * @param webPort FRAMSTEG_WEB_PORT
 * @param existing a MariaDB that is there already, from FRAMSTEG_DB_URL
 */
record Settings(Path root, Path home, String bind, int apiPort, int webPort, Optional<DatabaseAccess> existing) {

    static Settings from(Map<String, String> environment, Path root) {
        String home = environment.getOrDefault("FRAMSTEG_HOME", "");
        return new Settings(
                root,
                home.isBlank() ? root.resolve(".framsteg") : Path.of(home).toAbsolutePath(),
                bind(environment.getOrDefault("FRAMSTEG_BIND", "")),
                port(environment, "FRAMSTEG_API_PORT", 8081),
                port(environment, "FRAMSTEG_WEB_PORT", 8080),
                DatabaseAccess.from(environment));
    }

    String apiUrl() {
        return "http://" + reachable() + ":" + apiPort;
    }

    String webUrl() {
        return "http://" + reachable() + ":" + webPort;
    }

    /** A program that listens on every address is reached on loopback. */
    private String reachable() {
        return switch (bind) {
            case "0.0.0.0", "::", "[::]" -> "127.0.0.1";
            default -> bind.contains(":") && !bind.startsWith("[") ? "[" + bind + "]" : bind;
        };
    }

    private static String bind(String text) {
        return text.isBlank() ? "127.0.0.1" : text.strip();
    }

    private static int port(Map<String, String> environment, String name, int usual) {
        String text = environment.getOrDefault(name, "").strip();
        if (text.isEmpty()) {
            return usual;
        }
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65_535) {
            throw new Trouble(name + " is '" + text + "', which is no port; give a number from 1 to 65535");
        }
        return Integer.parseInt(text);
    }
}
