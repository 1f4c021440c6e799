package se.framsteg.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.web.router.Router;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.framsteg.testing.Person;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

/**
 * Malformed bodies, paths and headers on every route, as everybody who may come further than the door: no reply of ours is a
 * failure, none tells how we are built. Requests are written to the socket by hand, since a client library would mend them.
 */
class FuzzTest {

    private static final int REQUESTS = 10_000;
    private static final int EACH_CONNECTION = 50;
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");
    private static final Pattern BUILT_SO = Pattern.compile(
            "(?i)\\bat [a-z.]+\\(|Exception|se\\.framsteg|io\\.micronaut|SQLSTATE|SELECT .* FROM|org\\.mariadb");

    private final Scene scene = new Scene();
    private final SplittableRandom random = new SplittableRandom(20_261_122);
    private final Noise noise = new Noise(random);
    private final List<Person> people =
            List.of(scene.aino, scene.coach, scene.coordinator, scene.administrator, scene.externalLeader);
    private List<String> tokens = List.of();
    private final List<String> routes = RunningApi.bean(Router.class)
            .uriRoutes()
            .map(route -> route.getHttpMethodName() + " "
                    + route.getUriMatchTemplate().toPathString())
            .filter(route -> !route.startsWith("HEAD "))
            .distinct()
            .toList();

    @Test
    void nothingMalformedIsAFailureOrTellsHowWeAreBuilt() throws IOException {
        List<String> wrong = new ArrayList<>();
        Map<Integer, Integer> byStatus = new TreeMap<>();
        for (int sent = 0; sent < REQUESTS; ) {
            try (Socket socket = new Socket("localhost", RunningApi.uri().getPort())) {
                socket.setSoTimeout(10_000);
                signInAgain();
                for (int i = 0; i < EACH_CONNECTION; i++, sent++) {
                    String request = request(routes.get(sent % routes.size()));
                    String reply = send(socket, request);
                    if (reply.isEmpty()) {
                        break;
                    }
                    int status = Integer.parseInt(reply.substring(9, 12));
                    byStatus.merge(status, 1, Integer::sum);
                    if (status >= 500
                            || status >= 400 && BUILT_SO.matcher(reply).find()) {
                        wrong.add(request.lines().findFirst().orElse("") + " → " + reply);
                    }
                }
            }
        }
        System.out.println("fuzz: " + REQUESTS + " requests over " + routes.size() + " routes, replies " + byStatus);
        assertThat(wrong).isEmpty();
    }

    /** Some of the requests sign their sender out, as they should. */
    private void signInAgain() {
        tokens = people.stream().map(RunningApi::freshToken).toList();
    }

    private String request(String route) {
        String[] parts = route.split(" ");
        String path = path(parts[1]);
        String body = parts[0].equals("GET") && random.nextInt(4) > 0 ? "" : noise.body();
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return parts[0] + " " + path + " HTTP/1.1\r\nHost: localhost\r\n"
                + "Authorization: " + authorization() + "\r\n"
                + "Content-Type: " + noise.contentType() + "\r\n"
                + noise.header()
                + "Content-Length: " + length + "\r\n\r\n" + body;
    }

    private String path(String template) {
        String path = template;
        for (String variable : List.of("{participantId}", "{programmeId}")) {
            String known = variable.equals("{programmeId}")
                    ? scene.programme.toString()
                    : scene.aino.id().toString();
            path = path.replace(variable, random.nextBoolean() ? known : noise.segment());
        }
        while (path.contains("{")) {
            path = path.replaceFirst("\\{[^}]*}", Matcher.quoteReplacement(noise.segment()));
        }
        return path + (random.nextInt(3) == 0 ? "?" + noise.query() : "?language=sv");
    }

    private String authorization() {
        return switch (random.nextInt(10)) {
            case 0 -> "Bearer " + noise.segment();
            case 1 -> "Basic " + UUID.randomUUID();
            default -> "Bearer " + tokens.get(random.nextInt(tokens.size()));
        };
    }

    /** The reply, or nothing when the server closed the connection on us. */
    private static String send(Socket socket, String request) throws IOException {
        try {
            var out = new BufferedOutputStream(socket.getOutputStream());
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return read(socket.getInputStream());
        } catch (java.net.SocketException closed) {
            return "";
        }
    }

    private static String read(InputStream in) throws IOException {
        StringBuilder reply = new StringBuilder();
        int headEnd = -1;
        while (headEnd < 0) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            reply.append((char) next);
            headEnd = reply.indexOf("\r\n\r\n");
        }
        Matcher length = LENGTH.matcher(reply);
        if (length.find()) {
            reply.append(new String(in.readNBytes(Integer.parseInt(length.group(1))), StandardCharsets.UTF_8));
        } else if (reply.toString().toLowerCase(java.util.Locale.ROOT).contains("transfer-encoding: chunked")) {
            while (!reply.toString().endsWith("0\r\n\r\n")) {
                reply.append((char) in.read());
            }
        }
        return reply.toString();
    }
}
