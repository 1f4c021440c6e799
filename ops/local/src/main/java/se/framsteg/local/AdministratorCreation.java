package se.framsteg.local;

import java.io.IOException;
import java.util.Optional;

/** Makes the first administrator's account, in an installation that runs or on a database started for it. */
final class AdministratorCreation {

    private final Settings settings;

    AdministratorCreation(Settings settings) {
        this.settings = settings;
    }

    /** Returns the exit code of the command that asks and stores. */
    int run() {
        Optional<Home> idle = Home.find(settings.home());
        DatabaseAccess access = idle.map(this::open)
                .orElseGet(() -> settings.existing().orElseGet(() -> LocalDatabase.running(settings.home())));
        Programs programs =
                new Programs(settings, access, Secrets.in(settings.home()).tokenKey());
        try {
            return programs.administratorCreation().start().waitFor();
        } catch (IOException e) {
            throw new Trouble("the account cannot be made: " + Reasons.of(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private DatabaseAccess open(Home home) {
        ProcessRecord record = new ProcessRecord(home.folder());
        record.endOrphans();
        LocalDatabase.requireUsable(settings, home);
        return LocalDatabase.open(settings, home, new House(record));
    }
}
