package se.framsteg.identity;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.RunningApi;

/** Calls the API bare, as somebody at one network does: what a client library would hide is what these tests look at. */
record Door(String address) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final AtomicInteger NEXT = new AtomicInteger();

    /** A network that nobody else is at. */
    static Door elsewhere() {
        int next = NEXT.incrementAndGet();
        return new Door("198.18." + (next >> 8) + "." + (next & 0xFF));
    }

    record Reply(int status, String body) {

        boolean is(ProblemType type) {
            return status == type.status() && body.contains("\"" + type.urn() + "\"");
        }

        Map<String, Object> json() {
            try {
                return JSONObjectUtils.parse(body);
            } catch (ParseException e) {
                throw new AssertionError(body, e);
            }
        }

        String text(String key) {
            return String.valueOf(json().get(key));
        }
    }

    Reply post(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    Reply post(String path, String body, String token) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(body)));
    }

    Reply get(String path, String token) {
        return send(request(path).header("Authorization", "Bearer " + token).GET());
    }

    Reply me(String token) {
        return get("/me", token);
    }

    /** @return the request's id */
    String askForCode(String contact) {
        Reply reply = post("/sign-in/codes", "{\"contact\":\"%s\",\"language\":\"sv\"}".formatted(contact));
        if (reply.status() != 202) {
            throw new AssertionError(reply.body());
        }
        return reply.text("requestId");
    }

    Reply tryCode(String requestId, String code) {
        return post(
                "/sign-in/codes/verify",
                "{\"requestId\":\"%s\",\"code\":\"%s\",\"sharedDevice\":false}".formatted(requestId, code));
    }

    Reply tryPassword(String email, String password) {
        return post("/sign-in/password", "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password));
    }

    Reply refresh(String refreshToken) {
        return post("/sign-in/refresh", "{\"refreshToken\":\"%s\"}".formatted(refreshToken));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(RunningApi.uri().resolve(path)).header("X-Forwarded-For", address);
    }

    private static Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
