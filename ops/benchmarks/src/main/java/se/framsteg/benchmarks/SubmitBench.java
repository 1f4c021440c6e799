package se.framsteg.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Card submissions through the API by 1, 8 and 16 signed-in participants at once, beside bare JDBC transactions that write
 * the same rows with the same durability, in turn on the same database.
 */
final class SubmitBench implements Bench.Benchmark {

    private static final List<Integer> CLIENTS = List.of(1, 8, 16);
    private static final int ROUNDS = 3;
    private static final long ROUND_NANOSECONDS = TimeUnit.SECONDS.toNanos(4);
    private static final long WARM_UP_NANOSECONDS = TimeUnit.SECONDS.toNanos(45);

    /** What one client does over and over; the number tells the client. */
    interface Client extends AutoCloseable {
        void submit() throws Exception;

        @Override
        void close() throws Exception;
    }

    interface Clients {
        Client open(int number) throws Exception;
    }

    /** @param perSecond acknowledged submissions */
    record Round(double perSecond, Latencies latencies) {}

    @Override
    public Figures run() throws Exception {
        try (BenchDatabase database = BenchDatabase.open("submit", 512);
                BenchApi api = new BenchApi(database)) {
            new Population(database, 150).ensureCards();
            long before = database.count("SELECT COUNT(*) FROM card");
            Clients throughApi = number -> new ApiSubmitter(api, number);
            Clients bare = number -> new BareSubmitter(database, number);
            long acknowledged =
                    round(throughApi, 16, WARM_UP_NANOSECONDS).latencies().count();
            long byBare = round(bare, 16, WARM_UP_NANOSECONDS / 9).latencies().count();
            Figures figures = new Figures("submit");
            Figures.say(
                    "%8s %14s %14s %8s %12s %12s",
                    "clients", "API cards/s", "bare cards/s", "ratio", "API p99 ms", "bare p99 ms");
            for (int clients : CLIENTS) {
                List<Round> apiRounds = new ArrayList<>();
                List<Round> bareRounds = new ArrayList<>();
                for (int i = 0; i < ROUNDS; i++) {
                    apiRounds.add(round(throughApi, clients, ROUND_NANOSECONDS));
                    bareRounds.add(round(bare, clients, ROUND_NANOSECONDS));
                }
                acknowledged += count(apiRounds);
                byBare += count(bareRounds);
                report(figures, clients, middle(apiRounds), middle(bareRounds));
            }
            long stored = database.count("SELECT COUNT(*) FROM card") - before - byBare;
            Figures.say("%,d acknowledged by the API, %,d stored", acknowledged, stored);
            return figures.with("stored", stored).with("acknowledged", acknowledged);
        }
    }

    private static void report(Figures figures, int clients, Round api, Round bare) {
        double ratio = api.perSecond() / bare.perSecond();
        double apiP99 = api.latencies().milliseconds(0.99);
        double bareP99 = bare.latencies().milliseconds(0.99);
        Figures.say(
                "%8d %14.0f %14.0f %8.2f %12.2f %12.2f",
                clients, api.perSecond(), bare.perSecond(), ratio, apiP99, bareP99);
        figures.with("ratio" + clients, ratio);
        if (clients == 16) {
            figures.with("p99ratio16", apiP99 / bareP99);
        }
    }

    private static long count(List<Round> rounds) {
        return rounds.stream().mapToLong(round -> round.latencies().count()).sum();
    }

    private static Round middle(List<Round> rounds) {
        List<Round> sorted = new ArrayList<>(rounds);
        sorted.sort((one, other) -> Double.compare(one.perSecond(), other.perSecond()));
        return sorted.get(sorted.size() / 2);
    }

    private static Round round(Clients clients, int many, long nanoseconds) throws Exception {
        List<Client> open = new ArrayList<>();
        for (int number = 1; number <= many; number++) {
            open.add(clients.open(number));
        }
        List<Long> all = Collections.synchronizedList(new ArrayList<>());
        long begun = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
            List<Future<Void>> running = new ArrayList<>();
            for (Client client : open) {
                running.add(threads.submit(worker(client, begun + nanoseconds, all)));
            }
            for (Future<Void> worker : running) {
                worker.get();
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        for (Client client : open) {
            client.close();
        }
        return new Round(all.size() / seconds, new Latencies(all));
    }

    private static Callable<Void> worker(Client client, long until, List<Long> all) {
        return () -> {
            List<Long> own = new ArrayList<>();
            while (System.nanoTime() < until) {
                long begun = System.nanoTime();
                client.submit();
                own.add(System.nanoTime() - begun);
            }
            all.addAll(own);
            return null;
        };
    }
}
