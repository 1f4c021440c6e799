package se.framsteg.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * A page of the coach through the API beside bare JDBC, call by call in turn, each time for another coach; with a hundred
 * times fewer rows on a second database for growth.
 */
final class CoachPageBench implements Bench.Benchmark {

    private static final int SMALL = 1_000;
    private static final int LARGE = 100_000;
    private static final int WARM_UP = 3_000;
    private static final int CALLS = 1_500;

    private final String name;
    private final CoachPage page;

    CoachPageBench(String name, CoachPage page) {
        this.name = name;
        this.page = page;
    }

    /** One size of data: medians in milliseconds. */
    record Measured(double api, double bare) {}

    @Override
    public Figures run() throws Exception {
        Figures.say("%10s %12s %12s %8s", "rows", "API ms", "bare ms", "ratio");
        Measured small = measure("small", SMALL, 256);
        Measured large = measure("large", LARGE, 2_048);
        return new Figures(name)
                .with("ratio", large.api() / large.bare())
                .with("growth", large.api() / small.api())
                .with("rows", page.data().rows(LARGE));
    }

    private Measured measure(String size, int participants, int bufferPoolMegabytes) throws Exception {
        try (BenchDatabase database = BenchDatabase.open(page.data().database(size), bufferPoolMegabytes);
                BenchApi api = new BenchApi(database)) {
            page.data().ensure(database, participants);
            try (BareReads bare = new BareReads(database.connect())) {
                Measured measured = inTurn(api, bare, participants);
                Figures.say(
                        "%,10d %12.3f %12.3f %8.2f",
                        page.data().rows(participants),
                        measured.api(),
                        measured.bare(),
                        measured.api() / measured.bare());
                return measured;
            }
        }
    }

    private Measured inTurn(BenchApi api, BareReads bare, int participants) throws Exception {
        SplittableRandom random = new SplittableRandom(1);
        Map<UUID, Wire> wires = new HashMap<>();
        List<Long> byApi = new ArrayList<>();
        List<Long> byBare = new ArrayList<>();
        // A hundred coaches keep signing in out of the figures; which participants they look at is spread over all.
        int coaches = Math.min(100, participants / 15);
        for (int call = 0; call < WARM_UP + CALLS; call++) {
            int coachNumber = random.nextInt(coaches) * (participants / 15 / coaches) + 1;
            int participant = (coachNumber - 1) * 15 + 1 + random.nextInt(15);
            UUID coach = Population.coach(coachNumber);
            Wire wire = wires.get(coach);
            if (wire == null) {
                wire = new Wire(api.port(), api.accessToken(coach));
                wires.put(coach, wire);
            }
            long begun = System.nanoTime();
            wire.get(page.path(participant));
            long between = System.nanoTime();
            page.bare(bare, coach, Population.participant(participant));
            long ended = System.nanoTime();
            if (call >= WARM_UP) {
                byApi.add(between - begun);
                byBare.add(ended - between);
            }
        }
        for (Wire wire : wires.values()) {
            wire.close();
        }
        return new Measured(new Latencies(byApi).median(), new Latencies(byBare).median());
    }
}
