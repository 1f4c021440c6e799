package se.framsteg.benchmarks;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/**
 * Memory of the web app for each signed-in participant who has Idag open: what lives on its heap after a collection, with 500
 * of them and before.
 */
final class SessionsBench implements Bench.Benchmark {

    private static final int SESSIONS = 500;
    private static final int WARM_UP = 30;

    @Override
    public Figures run() throws Exception {
        try (BenchDatabase database = BenchDatabase.open("phone", 256)) {
            try (BenchApi api = new BenchApi(database)) {
                new Population(database, 600).ensureCards();
            }
            try (House house = new House(database)) {
                for (int number = 1; number <= WARM_UP; number++) {
                    openIdag(house, number);
                }
                long before = usedKilobytes(house.webApp());
                for (int number = WARM_UP + 1; number <= WARM_UP + SESSIONS; number++) {
                    openIdag(house, number);
                }
                long after = usedKilobytes(house.webApp());
                double each = (after - before) / (double) SESSIONS;
                Figures.say("%d sessions: %,d kB before, %,d kB after, %.0f kB each", SESSIONS, before, after, each);
                return new Figures("sessions").with("kB", each).with("count", SESSIONS);
            }
        }
    }

    /** As a browser does: signs in and fetches the page, which holds the view that Flow built on the server. */
    private static void openIdag(House house, int number) throws IOException, InterruptedException {
        try (HttpClient phone =
                HttpClient.newBuilder().cookieHandler(new LenientCookies()).build()) {
            get(phone, house.webUrl() + SignInServlet.PATH + "?contact=1-" + number + "@example.org");
            String view = get(phone, house.webUrl() + "/");
            if (!view.contains("Hej Participant")) {
                throw new IOException("Idag was not shown: " + view.substring(0, Math.min(500, view.length())));
            }
        }
    }

    private static String get(HttpClient phone, String url) throws IOException, InterruptedException {
        HttpResponse<String> reply =
                phone.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
        if (reply.statusCode() >= 400) {
            throw new IOException(url + " → " + reply.statusCode() + " " + reply.body());
        }
        return reply.body();
    }

    /** Live objects only: the histogram collects before it counts. Its last line holds the sum. */
    private static long usedKilobytes(Process process) throws IOException {
        Process jcmd = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/jcmd",
                        Long.toString(process.pid()),
                        "GC.class_histogram")
                .start();
        String histogram = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        String[] total =
                histogram.substring(histogram.lastIndexOf("Total")).trim().split("\\s+");
        return Long.parseLong(total[2]) / 1024;
    }

    /** Java's client withholds secure cookies from plain http; browsers let them travel to localhost. */
    private static final class LenientCookies extends CookieManager {
        @Override
        public java.util.Map<String, java.util.List<String>> get(
                URI uri, java.util.Map<String, java.util.List<String>> headers) throws IOException {
            return super.get(URI.create(uri.toString().replaceFirst("^http:", "https:")), headers);
        }
    }
}
