package se.framsteg.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.web.router.Router;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import se.framsteg.testing.RunningApi;

class OpenApiTest {

    private final Map<String, Object> document = new Yaml().load(read());

    @Test
    void everyRouteOfTheContractIsDescribed() {
        Set<String> described = new TreeSet<>();
        child(document, "paths")
                .forEach((path, verbs) -> ((Map<?, ?>) verbs)
                        .keySet()
                        .forEach(verb -> described.add(verb.toString().toUpperCase(Locale.ROOT) + " " + path)));
        assertThat(described).containsAll(routes());
    }

    @Test
    void guardedRoutesWantATokenAndSayHowTheyRefuse() {
        Map<String, Object> me = child(child(child(document, "paths"), "/me"), "get");
        assertThat(me).containsKey("security");
        assertThat(child(me, "responses")).containsKeys("200", "401", "403", "500");
    }

    @Test
    void problemsHaveASchema() {
        assertThat(child(child(document, "components"), "schemas")).containsKeys("Problem", "FieldError");
    }

    private static Set<String> routes() {
        return RunningApi.bean(Router.class)
                .uriRoutes()
                .filter(route -> route.getTargetMethod().hasAnnotation(Guarded.class))
                .filter(route -> !route.getHttpMethodName().equals("HEAD"))
                .map(route -> route.getHttpMethodName() + " "
                        + route.getUriMatchTemplate().toPathString())
                .collect(Collectors.toSet());
    }

    private static String read() {
        try {
            var request = HttpRequest.newBuilder(URI.create(RunningApi.uri() + "/openapi.yml"))
                    .build();
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked") // YAML mappings have strings for keys
    private static Map<String, Object> child(Map<String, Object> parent, String key) {
        return Objects.requireNonNull((Map<String, Object>) parent.get(key), key);
    }
}
