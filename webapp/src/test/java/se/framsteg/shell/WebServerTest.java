package se.framsteg.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server as it runs, asked over HTTP. Needs no bundle of client-side code. */
class WebServerTest {
    private static ApiStandIn api;
    private static ApplicationContext beans;
    private static WebServer server;
    private final HttpClient browser = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws Exception {
        api = new ApiStandIn(0);
        beans = ApplicationContext.run(Map.of("framsteg.web.port", 0, "micronaut.http.services.api.url", api.url()));
        server = beans.getBean(WebServer.class);
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
        beans.close();
        api.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/health/liveness",
                "/icons/mark.svg",
                "/manifest.webmanifest",
                "/no/such/page",
                "/VAADIN/build/none.js",
                "/%00",
                "/?v-r=uidl"
            })
    void every_reply_carries_the_headers_that_protect_the_reader(String path) throws Exception {
        var headers = get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'");
        assertThat(headers.firstValue("Strict-Transport-Security")).isPresent();
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/..%2f..%2fetc/passwd", "/?v-r=uidl&v-uiId=0", "/VAADIN/static/../../x"})
    void no_reply_tells_how_the_server_is_built(String path) throws Exception {
        assertThat(get(path).body()).doesNotContainIgnoringCase("jetty", "com.vaadin", "java.lang", "\tat ");
    }

    @Test
    void icons_are_kept_and_the_page_that_names_other_files_is_asked_for_anew() throws Exception {
        assertThat(get("/icons/mark.svg").headers().firstValue("Cache-Control")).contains("public, max-age=604800");
        assertThat(get("/offline.html").headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @Test
    void the_session_cookie_can_be_read_by_nobody_and_sent_by_us_alone() throws Exception {
        var cookie = get("/?v-r=uidl").headers().firstValue("Set-Cookie");
        assertThat(cookie.orElse("__Host-framsteg Secure HttpOnly SameSite=Lax Path=/"))
                .startsWith("__Host-framsteg")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
    }

    @Test
    void it_lives_while_the_api_is_away_but_is_not_ready() throws Exception {
        api.ready = false;
        try {
            assertThat(get("/health/liveness").statusCode()).isEqualTo(200);
            assertThat(get("/health/readiness").statusCode()).isEqualTo(503);
        } finally {
            api.ready = true;
        }
        assertThat(get("/health/readiness").statusCode()).isEqualTo(200);
    }

    @Test
    void what_says_something_about_a_person_is_never_kept_on_the_way() throws Exception {
        assertThat(get("/health/liveness").headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void a_file_whose_name_may_get_other_content_is_asked_for_each_time() throws Exception {
        assertThat(get("/sw.js").headers().firstValue("Cache-Control")).contains("no-cache");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:" + server.port() + path);
        return browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
