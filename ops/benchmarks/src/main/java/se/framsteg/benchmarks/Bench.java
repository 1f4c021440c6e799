package se.framsteg.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Runs one benchmark by name: prints a table for people on standard error while it works, and last on standard output one
 * JSON line with the raw figures.
 */
public final class Bench {

    private static final Map<String, Benchmark> ALL = new LinkedHashMap<>();

    static {
        ALL.put("submit", new SubmitBench());
        ALL.put("caseload", new CoachPageBench("caseload", CoachPage.CASELOAD));
        ALL.put("curve", new CoachPageBench("curve", CoachPage.CURVE));
        ALL.put("week", new CoachPageBench("week", CoachPage.WEEK));
        ALL.put("sessions", new SessionsBench());
        ALL.put("places", new PlacesBench());
        ALL.put("catalogue", new CatalogueBench());
        ALL.put("phone", new PhoneBench());
    }

    /** One measurement. */
    interface Benchmark {
        Figures run() throws Exception;
    }

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Benchmark benchmark = arguments.length == 1 ? ALL.get(arguments[0]) : null;
        if (benchmark == null) {
            System.err.println("ops/bench NAME, one of " + String.join(", ", ALL.keySet()));
            System.exit(2);
            return;
        }
        Figures figures = benchmark.run();
        System.out.println(figures.json());
        System.exit(0);
    }
}
