package se.framsteg.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Two hundred participants sign up at once for twelve places, over HTTP, with three backends on one database that know nothing
 * of each other. Counted from the replies and from the tables: who has a place beyond the twelve, who has two, and whether the
 * line is 1 to 188.
 */
final class PlacesBench implements Bench.Benchmark {

    private static final int RUNS = 50;
    private static final int PEOPLE = 200;
    private static final int PLACES = 12;
    private static final int BACKENDS = 3;
    /** The population comes in coaches' fifteens. */
    private static final int PARTICIPANTS = 210;

    private static final Pattern WAITING = Pattern.compile("\"state\":\"WAITING\"");
    private static final Pattern BEFORE = Pattern.compile("\"before\":(\\d+)");

    /** @param brokenLines runs in which the line was not 1, 2, 3 … */
    private record Counted(long overbooked, long doubled, long brokenLines) {

        Counted plus(Counted other) {
            return new Counted(overbooked + other.overbooked, doubled + other.doubled, brokenLines + other.brokenLines);
        }
    }

    @Override
    public Figures run() throws Exception {
        try (BenchDatabase database = BenchDatabase.open("places", 256);
                BenchApi one = new BenchApi(database);
                BenchApi two = new BenchApi(database);
                BenchApi three = new BenchApi(database)) {
            new Population(database, PARTICIPANTS).ensurePeople();
            List<BenchApi> backends = List.of(one, two, three);
            List<Wire> wires = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                String token = one.accessToken(Population.participant(person + 1));
                wires.add(new Wire(backends.get(person % BACKENDS).port(), token));
            }
            Counted all = new Counted(0, 0, 0);
            long begun = System.nanoTime();
            for (int run = 0; run < RUNS; run++) {
                UUID bookable = UUID.randomUUID();
                activity(database, bookable);
                all = all.plus(count(database, bookable, atOnce(wires, bookable)));
            }
            double milliseconds = (System.nanoTime() - begun) / 1e6 / RUNS;
            for (Wire wire : wires) {
                wire.close();
            }
            Figures.say(
                    "%d runs of %d people for %d places, %d backends: %d overbooked, %d doubled, %d broken lines, %.0f ms a run",
                    RUNS, PEOPLE, PLACES, BACKENDS, all.overbooked(), all.doubled(), all.brokenLines(), milliseconds);
            return new Figures("places")
                    .with("runs", RUNS)
                    .with("overbooked", all.overbooked())
                    .with("doubled", all.doubled())
                    .with("backends", BACKENDS)
                    .with("brokenlines", all.brokenLines())
                    .with("runms", milliseconds);
        }
    }

    private static List<String> atOnce(List<Wire> wires, UUID bookable) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<String> replies = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> running = new ArrayList<>();
            for (Wire wire : wires) {
                Callable<String> tap = () -> {
                    start.await();
                    return wire.post("/me/bookables/" + bookable + "/sign-up", "");
                };
                running.add(threads.submit(tap));
            }
            start.countDown();
            for (Future<String> reply : running) {
                replies.add(reply.get());
            }
        }
        return replies;
    }

    private static Counted count(BenchDatabase database, UUID bookable, List<String> replies) throws SQLException {
        List<Integer> line = replies.stream()
                .filter(reply -> WAITING.matcher(reply).find())
                .map(PlacesBench::before)
                .sorted()
                .toList();
        String where = " FROM sign_up WHERE bookable_id = '" + bookable + "'";
        long seats = database.count("SELECT COUNT(seat)" + where);
        long told = replies.size() - line.size();
        long doubled = database.count("SELECT COUNT(*) - COUNT(DISTINCT participant_id)" + where)
                + database.count("SELECT COUNT(seat) - COUNT(DISTINCT seat)" + where);
        boolean whole = line.equals(IntStream.range(0, PEOPLE - PLACES).boxed().toList());
        return new Counted(Math.max(Math.max(seats, told) - PLACES, 0), doubled, whole ? 0 : 1);
    }

    private static int before(String reply) {
        Matcher before = BEFORE.matcher(reply);
        return before.find() ? Integer.parseInt(before.group(1)) : 0;
    }

    /** Straight into the tables: only signing up is what is measured. */
    private static void activity(BenchDatabase database, UUID bookable) throws SQLException {
        UUID activity = UUID.randomUUID();
        String programme = "(SELECT id FROM programme LIMIT 1)";
        try (Connection connection = database.connectAsOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO activity (id, programme_id, state, theme, title, content, ends_at, version,"
                    + " changed_by, changed_at) VALUES ('" + activity + "', " + programme
                    + ", 'PUBLISHED', 'HEALTH', 'Group', '{}', UTC_TIMESTAMP(3) + INTERVAL 30 DAY, 1, '"
                    + Population.coach(1) + "', UTC_TIMESTAMP(3))");
            statement.execute("INSERT INTO activity_reach (activity_id, programme_id) VALUES ('" + activity + "', "
                    + programme + ")");
            statement.execute("INSERT INTO bookable (id, activity_id, capacity, open, closes_at) VALUES ('" + bookable
                    + "', '" + activity + "', " + PLACES + ", TRUE, UTC_TIMESTAMP(3) + INTERVAL 30 DAY)");
        }
    }
}
