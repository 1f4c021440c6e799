package se.framsteg.shell;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.MeApi;
import se.framsteg.problem.ProblemType;

/** Over real HTTP, since what is tested is how the client reads replies. */
class ProblemFilterTest {
    private HttpServer api;
    private ApplicationContext beans;
    private MeApi me;

    @BeforeEach
    void start() throws IOException {
        api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        api.start();
        beans = ApplicationContext.run(Map.of(
                "micronaut.http.services.api.url",
                "http://127.0.0.1:" + api.getAddress().getPort()));
        me = beans.getBean(MeApi.class);
    }

    @AfterEach
    void stop() {
        beans.close();
        api.stop(0);
    }

    @Test
    void a_404_with_a_problem_is_a_refusal_and_never_null() {
        reply(404, "application/problem+json", problem("not-found", 404, "[]"));
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> me.me())
                .satisfies(problem -> org.assertj.core.api.Assertions.assertThat(problem.type())
                        .isEqualTo(ProblemType.NOT_FOUND));
    }

    @Test
    void a_fault_in_a_field_is_found_by_its_pointer() {
        reply(
                422,
                "application/problem+json",
                problem("invalid", 422, "[{\"pointer\":\"/contact\",\"type\":\"urn:framsteg:problem:not-a-phone\"}]"));
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> me.me())
                .satisfies(problem -> org.assertj.core.api.Assertions.assertThat(problem.at("/contact"))
                        .isEqualTo(ProblemType.NOT_A_PHONE));
    }

    @Test
    void a_type_this_version_does_not_know_is_an_error_of_ours() {
        reply(418, "application/problem+json", problem("from-the-future", 418, "[]"));
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> me.me())
                .matches(problem -> problem.is(ProblemType.INTERNAL));
    }

    @Test
    void an_error_page_of_something_in_between_is_an_error_of_ours() {
        reply(502, "text/html", "<h1>Bad gateway</h1>");
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> me.me())
                .matches(problem -> problem.is(ProblemType.INTERNAL));
    }

    @Test
    void an_api_that_cannot_be_reached_is_unavailable() {
        api.stop(0);
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> me.me())
                .matches(problem -> problem.is(ProblemType.UNAVAILABLE));
    }

    private void reply(int status, String contentType, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        api.createContext("/me", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", contentType);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private static String problem(String slug, int status, String errors) {
        return "{\"type\":\"urn:framsteg:problem:%s\",\"title\":\"x\",\"status\":%d,\"errors\":%s}"
                .formatted(slug, status, errors);
    }
}
