package se.framsteg.shell;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An API over real HTTP that knows one participant, Aino, and one coach, Kim. Code 123456 and password {@code rätt}
 * are right. It keeps what was sent to it, so that tests can look.
 */
final class ApiStandIn implements AutoCloseable {
    static final String CODE = "123456";

    final List<String> bearers = Collections.synchronizedList(new ArrayList<>());
    final List<String> forwardedFor = Collections.synchronizedList(new ArrayList<>());
    final AtomicInteger refreshes = new AtomicInteger();
    volatile long expiresInSeconds = 600;
    volatile boolean refusesRefresh;
    volatile boolean ready = true;
    private final HttpServer server;

    ApiStandIn(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var bearer = exchange.getRequestHeaders().getFirst("Authorization");
        var path = exchange.getRequestURI().getPath();
        if (bearer != null) {
            bearers.add(bearer);
        }
        if (exchange.getRequestHeaders().containsKey("X-Forwarded-For")) {
            forwardedFor.add(path + " " + exchange.getRequestHeaders().getFirst("X-Forwarded-For"));
        }
        switch (path) {
            case "/health/readiness" -> reply(exchange, ready ? 200 : 503, "{\"status\":\"UP\"}");
            case "/sign-in/codes" ->
                reply(
                        exchange,
                        202,
                        "{\"requestId\":\"%s\",\"validForSeconds\":600,\"resendAfterSeconds\":30}"
                                .formatted(UUID.randomUUID()));
            case "/sign-in/codes/verify" -> verify(exchange, body.contains(CODE), "aino", "code-wrong");
            case "/sign-in/password" -> verify(exchange, body.contains("rätt"), "kim", "sign-in-failed");
            case "/sign-in/refresh" -> refresh(exchange, body.contains("kim") ? "kim" : "aino");
            case "/sign-out" -> reply(exchange, 204, "");
            case "/demo/mailbox" ->
                reply(
                        exchange,
                        200,
                        "[{\"sentAt\":\"2026-11-22T10:00:00Z\",\"to\":\"070-1234567\",\"subject\":\"Kod\",\"text\":\"Din kod är 123456.\"}]");
            default -> personal(exchange, path, bearer);
        }
    }

    private void personal(HttpExchange exchange, String path, String bearer) throws IOException {
        if (bearer == null) {
            problem(exchange, 401, "not-signed-in");
        } else if (path.startsWith("/me/today")) {
            reply(exchange, 200, """
                    {"date":"2026-11-23","name":"Aino Aalto","coachName":"Kim","enrolled":true,
                     "items":[{"kind":"CARD","yourTurn":true,"begun":false,"on":"2026-11-20"}]}""");
        } else if (path.startsWith("/me")) {
            reply(exchange, 200, bearer.contains("aino") ? aino() : kim());
        } else {
            problem(exchange, 404, "not-found");
        }
    }

    private void verify(HttpExchange exchange, boolean right, String who, String otherwise) throws IOException {
        if (right) {
            reply(exchange, 200, tokens(who));
        } else {
            problem(exchange, 401, otherwise);
        }
    }

    private void refresh(HttpExchange exchange, String who) throws IOException {
        refreshes.incrementAndGet();
        if (refusesRefresh) {
            problem(exchange, 401, "refresh-refused");
        } else {
            reply(exchange, 200, tokens(who));
        }
    }

    private String tokens(String who) {
        return "{\"accessToken\":\"%s-%d\",\"expiresInSeconds\":%d,\"refreshToken\":\"again-%s\"}"
                .formatted(who, refreshes.get(), expiresInSeconds, who);
    }

    private static String aino() {
        return me("Aino Aalto", "PARTICIPANT");
    }

    private static String kim() {
        return me("Kim Karlsson", "COACH");
    }

    private static String me(String name, String role) {
        return """
                {"accountId":"0190a1c2-7e5d-7000-8000-00000000000%d","name":"%s","email":"%s@example.org","phone":"+46701234567",
                 "language":"sv","roles":[{"role":"%s","programmeId":"0190a1c2-7e5d-7000-8000-0000000000ff","programmeName":"EVI-coacher"}]}""".formatted(
                name.length() % 10, name, name.substring(0, 4).strip().toLowerCase(java.util.Locale.ROOT), role);
    }

    private static void problem(HttpExchange exchange, int status, String slug) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
        send(
                exchange,
                status,
                "{\"type\":\"urn:framsteg:problem:%s\",\"title\":\"x\",\"status\":%d,\"errors\":[]}"
                        .formatted(slug, status));
    }

    private static void reply(HttpExchange exchange, int status, String json) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        send(exchange, status, json);
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
