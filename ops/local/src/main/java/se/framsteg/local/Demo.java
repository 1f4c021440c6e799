package se.framsteg.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import se.framsteg.local.demo.DemoData;

/**
 * Fills an empty installation with invented people, once and wholly.
 *
 * <p>A marker stands while it is being filled: a start that finds it begins on an empty database again.
 */
final class Demo {

    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Duration SAY_EVERY = Duration.ofSeconds(15);

    private final Home home;
    private final Path marker;

    Demo(Home home) {
        this.home = home;
        this.marker = home.folder().resolve("demo-unfinished");
    }

    /** Whether an earlier start was ended in the middle of filling. */
    boolean wasCutShort() {
        return Files.exists(marker);
    }

    void fillIfEmpty(DatabaseAccess access, House house, Programs programs) {
        if (hasAccounts(access)) {
            return;
        }
        Progress.say("making demo data (once)");
        try {
            Files.writeString(marker, "");
            Program program = programs.local(Place.DEMO_DATA, DemoData.class);
            Launched<Process> filling = house.add(() -> program.start(home));
            awaitDone(filling);
            house.remove(filling.part());
            Files.delete(marker);
        } catch (IOException e) {
            throw new Trouble("demo data cannot be made: " + Reasons.of(e), e);
        }
    }

    /**
     * Throws {@link Trouble} if the database holds what an earlier start left half made. Our own was emptied before; somebody
     * else's is not ours to empty.
     */
    void requireWhole(DatabaseAccess access) {
        if (wasCutShort() && hasAccounts(access)) {
            throw new Trouble("the database at " + access.url()
                    + " holds half of the demo data, since making it was cut short; empty it and start again");
        }
    }

    private static void awaitDone(Launched<Process> filling) {
        Part part = filling.part();
        long begun = System.nanoTime();
        while (!part.endsWithin(SAY_EVERY)) {
            Duration passed = Duration.ofNanos(System.nanoTime() - begun);
            if (passed.compareTo(LIMIT) > 0) {
                part.stop();
                throw new Trouble("demo data was not made within " + LIMIT.toMinutes() + " minutes; see " + part.log());
            }
            Progress.say("still making demo data (" + passed.toSeconds() + " s)");
        }
        if (filling.by().exitValue() != 0) {
            throw new Trouble("demo data cannot be made: " + LogTail.reason(part.log()));
        }
    }

    /** The schema is made by the API, so a database without it is as empty as one without accounts. */
    private static boolean hasAccounts(DatabaseAccess access) {
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                Statement statement = connection.createStatement()) {
            return isTrue(statement, """
                    SELECT EXISTS (SELECT 1 FROM information_schema.tables
                                   WHERE table_schema = DATABASE() AND table_name = 'account')""") && isTrue(statement, "SELECT EXISTS (SELECT 1 FROM account)");
        } catch (SQLException e) {
            throw new Trouble("the database cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean isTrue(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
