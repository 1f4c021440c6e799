package se.framsteg.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The catalogue of groups on a participant's phone through the API beside bare JDBC, call by call in turn, each time for
 * another participant; with a tenth of everything on a second database for growth.
 */
final class CatalogueBench implements Bench.Benchmark {

    private static final int SMALL = 50;
    private static final int LARGE = 500;
    private static final int PARTICIPANTS_EACH_ACTIVITY = 40;
    private static final int READERS = 100;
    private static final int WARM_UP = 2_000;
    private static final int CALLS = 1_500;

    /** One size of data: medians in milliseconds. */
    private record Measured(double api, double bare, long rows) {}

    @Override
    public Figures run() throws Exception {
        Figures.say("%12s %12s %12s %8s", "activities", "API ms", "bare ms", "ratio");
        Measured small = measure("catalogue-small", SMALL);
        Measured large = measure("catalogue-large", LARGE);
        return new Figures("catalogue")
                .with("ratio", large.api() / large.bare())
                .with("growth", large.api() / small.api())
                .with("rows", large.rows());
    }

    private static Measured measure(String name, int activities) throws Exception {
        int participants = activities * PARTICIPANTS_EACH_ACTIVITY / 15 * 15;
        try (BenchDatabase database = BenchDatabase.open(name, 512);
                BenchApi api = new BenchApi(database)) {
            new Population(database, participants).ensurePeople();
            new GroupPopulation(database, activities, PARTICIPANTS_EACH_ACTIVITY, participants).ensure();
            try (BareCatalogue bare = new BareCatalogue(database.connect())) {
                Measured measured = inTurn(api, bare, participants, database.count("SELECT COUNT(*) FROM sign_up"));
                Figures.say(
                        "%,12d %12.3f %12.3f %8.2f",
                        activities, measured.api(), measured.bare(), measured.api() / measured.bare());
                return measured;
            }
        }
    }

    private static Measured inTurn(BenchApi api, BareCatalogue bare, int participants, long rows) throws Exception {
        SplittableRandom random = new SplittableRandom(1);
        List<Wire> wires = new ArrayList<>();
        List<Integer> readers = new ArrayList<>();
        for (int reader = 0; reader < READERS; reader++) {
            int number = 1 + reader * (participants / READERS);
            readers.add(number);
            wires.add(new Wire(api.port(), api.accessToken(Population.participant(number))));
        }
        List<Long> byApi = new ArrayList<>();
        List<Long> byBare = new ArrayList<>();
        for (int call = 0; call < WARM_UP + CALLS; call++) {
            int reader = random.nextInt(READERS);
            long begun = System.nanoTime();
            wires.get(reader).get("/me/activities");
            long between = System.nanoTime();
            bare.catalogue(Population.participant(readers.get(reader)));
            long ended = System.nanoTime();
            if (call >= WARM_UP) {
                byApi.add(between - begun);
                byBare.add(ended - between);
            }
        }
        for (Wire wire : wires) {
            wire.close();
        }
        return new Measured(new Latencies(byApi).median(), new Latencies(byBare).median(), rows);
    }
}
