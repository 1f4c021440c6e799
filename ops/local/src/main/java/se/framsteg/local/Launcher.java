package se.framsteg.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Runs Framsteg on this machine until it is told to end, or until one of its parts ends by itself: then it says so
 * and ends the others, so that nobody works on half a house.
 *
 * <p>{@code ops/run} builds what is needed and becomes this process.
 */
public final class Launcher {

    private static final List<String> KNOWN = List.of("--fresh", "--no-demo", "--create-admin");

    private final Settings settings;
    private final List<String> options;

    private Launcher(Settings settings, List<String> options) {
        this.settings = settings;
        this.options = options;
    }

    public static void main(String[] arguments) {
        System.exit(codeOf(Arrays.asList(arguments)));
    }

    private static int codeOf(List<String> arguments) {
        try {
            String unknown = arguments.stream()
                    .filter(word -> !KNOWN.contains(word))
                    .findFirst()
                    .orElse("");
            if (!unknown.isEmpty()) {
                throw new Trouble("unknown option " + unknown + "; see ops/run --help");
            }
            Path root = Path.of(Objects.requireNonNull(System.getProperty("framsteg.root")));
            Launcher launcher = new Launcher(Settings.from(System.getenv(), root), arguments);
            return launcher.run();
        } catch (Trouble e) {
            // What fails because it is being ended is no news.
            if (!isEnding()) {
                Progress.say(Objects.requireNonNull(e.getMessage()));
            }
            return 1;
        }
    }

    private static boolean isEnding() {
        try {
            Thread none = new Thread();
            Runtime.getRuntime().addShutdownHook(none);
            Runtime.getRuntime().removeShutdownHook(none);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    private int run() {
        if (options.contains("--create-admin")) {
            return new AdministratorCreation(settings).run();
        }
        if (options.contains("--fresh") && settings.existing().isPresent()) {
            throw new Trouble("--fresh empties FRAMSTEG_HOME only, and FRAMSTEG_DB_URL names a database outside it;"
                    + " empty that one yourself and start without --fresh");
        }
        Home home = Home.take(settings.home());
        ProcessRecord record = new ProcessRecord(home.folder());
        record.endOrphans();
        Demo demo = new Demo(home);
        if (options.contains("--fresh")
                || demo.wasCutShort() && settings.existing().isEmpty()) {
            home.empty();
        }
        Ports.requireFree(settings.bind(), settings.apiPort(), "FRAMSTEG_API_PORT");
        Ports.requireFree(settings.bind(), settings.webPort(), "FRAMSTEG_WEB_PORT");
        LocalDatabase.requireUsable(settings, home);
        House house = new House(record);
        start(home, demo, house);
        house.awaitFirstEnd()
                .ifPresent(ended -> Progress.say(ended.place().label() + " ended by itself: "
                        + LogTail.reason(ended.log()) + "; the other parts are ended too"));
        return 1;
    }

    private void start(Home home, Demo demo, House house) {
        long begun = System.nanoTime();
        Progress.say("starting the database, the API and the web app with FRAMSTEG_HOME=" + home.folder());
        Part webApp = house.add(() -> Programs.webApp(settings).start(home)).part();
        DatabaseAccess access = LocalDatabase.open(settings, home, house);
        Programs programs =
                new Programs(settings, access, Secrets.in(home.folder()).tokenKey());
        boolean wantsDemo = !options.contains("--no-demo");
        demo.requireWhole(access);
        if (wantsDemo) {
            demo.fillIfEmpty(access, house, programs);
        }
        Part api = house.add(() -> programs.api().start(home)).part();
        Readiness.await(api, settings.apiUrl());
        Readiness.await(webApp, settings.webUrl());
        home.remember(settings.webUrl());
        Progress.say("ready after %.1f s; Ctrl-C ends everything"
                .formatted((System.nanoTime() - begun) / (double) TimeUnit.SECONDS.toNanos(1)));
        System.out.println("READY web=" + settings.webUrl() + " api=" + settings.apiUrl());
        if (wantsDemo) {
            System.out.print(Accounts.table(Accounts.list(settings.webUrl())));
        }
        System.out.flush();
    }
}
