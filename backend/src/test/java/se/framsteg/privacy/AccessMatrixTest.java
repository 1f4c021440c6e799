package se.framsteg.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.framsteg.platform.Guarded;
import se.framsteg.privacy.MatrixRow.Target;
import se.framsteg.testing.Person;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

/** Every route × every person × every kind of target, over HTTP; judged by the reply and by what the log says. */
class AccessMatrixTest {

    private final Scene scene = new Scene();
    private final List<MatrixRow> rows = AccessMatrix.rows(scene);
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void everyGuardedRouteHasARowAndEveryRowARoute() {
        assertThat(rows.stream().map(MatrixRow::route)).containsExactlyInAnyOrderElementsOf(guardedRoutes());
    }

    @Test
    void nobodyGetsWhatIsNotTheirs() {
        List<String> wrong = new ArrayList<>();
        int cells = 0;
        for (MatrixRow row : rows) {
            for (Person person : MatrixRow.everybody(scene)) {
                for (Target target : row.targets().in(scene)) {
                    cells++;
                    String cell = row.route() + " by " + person + " about " + target.name();
                    boolean may = row.may().test(person, target);
                    long before = lastLine(person);
                    HttpResponse<String> reply = call(row, target, person);
                    judge(cell, may, permittedSince(before, person), reply, wrong);
                }
            }
        }
        System.out.println("access matrix: " + cells + " cells, " + wrong.size() + " wrong");
        assertThat(wrong).isEmpty();
    }

    @Test
    void withoutATokenEveryGuardedRouteIsRefused() {
        for (MatrixRow row : rows) {
            Target target = row.targets().in(scene).getFirst();
            assertThat(send(request(row, target).build()).statusCode())
                    .as(row.route())
                    .isEqualTo(401);
        }
    }

    private static void judge(String cell, boolean may, int logged, HttpResponse<String> reply, List<String> wrong) {
        int status = reply.statusCode();
        boolean refused = status == 403 || status == 404 && logged != 1;
        if (logged == -1) {
            wrong.add(cell + ": not logged, status " + status + " " + reply.body());
        } else if (may && logged != 1 || !may && (logged == 1 || !refused)) {
            wrong.add(cell + ": expected " + (may ? "permitted" : "refused") + ", status " + status);
        } else if (status >= 500) {
            wrong.add(cell + ": status " + status);
        }
    }

    private long lastLine(Person person) {
        return scene.rows().count("SELECT COALESCE(MAX(id), 0) FROM access_log WHERE account_id = ?", person.id());
    }

    /** 1 permitted, 0 refused, -1 not logged at all. */
    private int permittedSince(long line, Person person) {
        return (int) scene.rows()
                .count(
                        "SELECT COALESCE(MIN(permitted), -1) FROM access_log WHERE account_id = ? AND id > ?",
                        person.id(),
                        line);
    }

    private HttpResponse<String> call(MatrixRow row, Target target, Person person) {
        // Signing out would end the token that the next cells use.
        String token = row.route().equals("POST /sign-out") ? RunningApi.freshToken(person) : person.accessToken();
        return send(
                request(row, target).header("Authorization", "Bearer " + token).build());
    }

    private static HttpRequest.Builder request(MatrixRow row, Target target) {
        String[] route = row.route().split(" ");
        String path = route[1].replace("{participantId}", target.participant().toString())
                .replace("{programmeId}", target.programme().toString())
                .replace("{version}", "999")
                .replace("{number}", "999")
                .replace("{field}", "SLEEP")
                .replace("{code}", "none")
                .replace("{on}", "2026-01-01")
                .replaceAll("\\{question}", "none")
                .replaceAll("\\{[a-zA-Z]+}", new UUID(7, 7).toString());
        BodyPublisher body = row.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(row.body());
        return HttpRequest.newBuilder(URI.create(RunningApi.uri() + path + "?language=sv"))
                .header("Content-Type", "application/json")
                .method(route[0], body);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> guardedRoutes() {
        return RunningApi.bean(Router.class)
                .uriRoutes()
                .filter(route -> !route.getHttpMethodName().equals("HEAD"))
                .filter(route -> route.getTargetMethod().hasAnnotation(Guarded.class))
                .map(AccessMatrixTest::name)
                .collect(Collectors.toSet());
    }

    private static String name(UriRouteInfo<?, ?> route) {
        String template = route.getUriMatchTemplate().toString().replaceAll("\\{\\?[^}]*}", "");
        return route.getHttpMethodName() + " " + template;
    }
}
