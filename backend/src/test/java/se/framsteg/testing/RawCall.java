package se.framsteg.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Sends what the contract's own clients would refuse to send. */
public record RawCall(Person person) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public static RawCall as(Person person) {
        return new RawCall(person);
    }

    /** The reply's body. */
    public String post(String path, String json) {
        return send(HttpRequest.newBuilder(RunningApi.uri().resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    public String get(String path) {
        return send(HttpRequest.newBuilder(RunningApi.uri().resolve(path)).GET());
    }

    private String send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(
                            request.header("Authorization", "Bearer " + person.accessToken())
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
