package se.framsteg.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;

/** What a page may cost: one HTML and one script of 100 kB over the wire that makes one button work. */
final class ReferencePage implements AutoCloseable {

    private static final int SCRIPT_BYTES = 100_000;
    private static final String PAGE = """
            <!doctype html><html lang="sv"><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1"><title>Reference</title>
            <h1>A question</h1><button id="answer" disabled>An answer</button><script src="/script.js"></script></html>
            """;

    private final HttpServer server;

    ReferencePage() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        byte[] script = script();
        server.createContext(
                "/", exchange -> reply(exchange, "text/html", "no-cache", PAGE.getBytes(StandardCharsets.UTF_8)));
        server.createContext(
                "/script.js",
                exchange -> reply(exchange, "text/javascript", "public, max-age=31536000, immutable", script));
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    /** Noise in a string that does not compress, and the button. */
    private static byte[] script() {
        String button = "const b = document.getElementById('answer'); b.onclick = () => { b.textContent = 'Thanks'; };"
                + " b.disabled = false;";
        byte[] noise = new byte[(SCRIPT_BYTES - button.length() - 20) * 3 / 4];
        new SplittableRandom(1).nextBytes(noise);
        return ("const noise = '" + Base64.getEncoder().encodeToString(noise) + "';\n" + button)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void reply(HttpExchange exchange, String type, String caching, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", caching);
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
