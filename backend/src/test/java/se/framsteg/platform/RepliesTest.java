package se.framsteg.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import se.framsteg.testing.Person;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

/** What is written and what is read, against what the OpenAPI document says of both. */
class RepliesTest {

    private static final String SCHEMA = "#/components/schemas/";

    private final Scene scene = new Scene();
    private final Map<String, Object> document =
            new Yaml().load(send(HttpRequest.newBuilder(uri("/openapi.yml"))).body());

    @Test
    void aMemberThatTheContractDoesNotHaveIsRefused() {
        assertThat(put(scene.aino, "/me/progression/hidden", "{\"hidden\":true}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(put(scene.aino, "/me/progression/hidden", "{\"hidden\":true,\"more\":1}")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aBodyThatIsNestedTooDeepIsRefused() {
        String deep = "[".repeat(40) + "]".repeat(40);

        assertThat(put(scene.aino, "/me/progression/hidden", deep).statusCode()).isEqualTo(400);
    }

    @Test
    void whatIsEmptyIsWrittenAndWhatIsNullIsNot() {
        String nobody = get(scene.strangerCoach, "/caseload?language=sv");
        String cardless = get(scene.coach, "/caseload?language=sv");

        assertThat(nobody).contains("\"rows\":[]");
        assertThat(cardless).contains("\"latest\":[]").doesNotContain("null").doesNotContain("\"change\"");
    }

    @Test
    void whatTheDocumentRequiresIsAlwaysThere() {
        scene.rows().update("UPDATE account SET name = '' WHERE id = ?", scene.bo.id());
        List<String> missing = new ArrayList<>();
        check(scene.coach, "/caseload/blind", missing);
        check(scene.coach, "/overdue", missing);
        check(scene.coach, "/resource-team", missing);
        check(scene.coach, "/participants/{participantId}/progression", missing);
        check(scene.coach, "/participants/{participantId}/coach-cards", missing);
        check(scene.coach, "/participants/{participantId}/plan", missing);
        check(scene.coach, "/participants/{participantId}/follow-ups", missing);
        check(scene.coordinator, "/participants/{participantId}", missing);
        check(scene.aino, "/me", missing);
        check(scene.aino, "/me/today", missing);
        check(scene.aino, "/me/card", missing);
        check(scene.aino, "/me/week", missing);
        check(scene.aino, "/me/access-log", missing);
        check(scene.administrator, "/staff", missing);

        assertThat(missing).isEmpty();
    }

    private void check(Person person, String path, List<String> missing) {
        String reply = get(person, path.replace("{participantId}", scene.bo.id().toString()) + "?language=sv");
        Map<String, Object> get = child(child(child(document, "paths"), path), "get");
        Map<String, Object> ok = child(child(get, "responses"), "200");
        Map<String, Object> schema = child(child(child(ok, "content"), "application/json"), "schema");
        check(path, schema, new Yaml().load(reply), missing);
    }

    private void check(String place, Map<String, Object> schema, Object value, List<String> missing) {
        Map<String, Object> meant = resolved(schema);
        if (value instanceof List<?> list) {
            list.forEach(item -> check(place + "[]", child(meant, "items"), item, missing));
        } else if (value instanceof Map<?, ?> members && meant.get("properties") != null) {
            if (meant.get("required") instanceof List<?> required) {
                required.stream()
                        .filter(member -> !members.containsKey(member))
                        .forEach(member -> missing.add(place + "/" + member));
            }
            members.forEach((name, member) ->
                    check(place + "/" + name, child(child(meant, "properties"), name.toString()), member, missing));
        }
    }

    private Map<String, Object> resolved(Map<String, Object> schema) {
        if (schema.get("$ref") instanceof String reference) {
            return child(child(child(document, "components"), "schemas"), reference.substring(SCHEMA.length()));
        }
        if (schema.get("allOf") instanceof List<?> parts && parts.getFirst() instanceof Map<?, ?> part) {
            return resolved(Map.of("$ref", Objects.requireNonNull(part.get("$ref"))));
        }
        return schema;
    }

    private static String get(Person person, String path) {
        HttpResponse<String> reply = send(signedIn(person, path));
        assertThat(reply.statusCode()).as(path + " " + reply.body()).isEqualTo(200);
        return reply.body();
    }

    private static HttpResponse<String> put(Person person, String path, String body) {
        return send(signedIn(person, path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder signedIn(Person person, String path) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + person.accessToken());
    }

    private static URI uri(String path) {
        return URI.create(RunningApi.uri() + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked") // YAML mappings have strings for keys
    private static Map<String, Object> child(Map<String, Object> parent, String key) {
        return Objects.requireNonNull((Map<String, Object>) parent.get(key), key);
    }
}
