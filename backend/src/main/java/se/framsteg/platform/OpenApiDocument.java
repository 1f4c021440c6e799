package se.framsteg.platform;

import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import se.framsteg.problem.MayRefuse;
import se.framsteg.problem.ProblemType;

/**
 * What the compiler wrote about routes and bodies, completed with what is known only here: which routes want a token, and
 * with which problems each may answer.
 */
@Singleton
final class OpenApiDocument {

    private static final String WRITTEN_BY_COMPILER = "META-INF/swagger/framsteg-1.yml";
    private static final List<ProblemType> ANY_ROUTE = List.of(ProblemType.MALFORMED, ProblemType.INTERNAL);
    private static final List<ProblemType> GUARDED_ROUTE =
            List.of(ProblemType.NOT_SIGNED_IN, ProblemType.NOT_PERMITTED, ProblemType.NOT_FOUND);
    private static final List<ProblemType> ROUTE_WITH_BODY =
            List.of(ProblemType.INVALID, ProblemType.TOO_LARGE, ProblemType.UNSUPPORTED_MEDIA_TYPE);

    private final Provider<Router> router;
    private @Nullable String text;

    OpenApiDocument(Provider<Router> router) {
        this.router = router;
    }

    synchronized String text() {
        if (text == null) {
            text = complete();
        }
        return Objects.requireNonNull(text);
    }

    private String complete() {
        Map<String, Object> document = written();
        Map<String, Object> paths = child(document, "paths");
        router.get().uriRoutes().forEach(route -> {
            String path = route.getUriMatchTemplate().toPathString();
            String verb = route.getHttpMethodName().toLowerCase(java.util.Locale.ROOT);
            if (paths.get(path) instanceof Map<?, ?> && child(paths, path).containsKey(verb)) {
                complete(child(child(paths, path), verb), route);
            }
        });
        child(child(document, "components"), "securitySchemes")
                .put("token", new LinkedHashMap<>(Map.of("type", "http", "scheme", "bearer", "bearerFormat", "JWT")));
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        return new Yaml(options).dump(document);
    }

    private static void complete(Map<String, Object> operation, UriRouteInfo<?, ?> route) {
        boolean guarded = route.getTargetMethod().hasAnnotation(Guarded.class);
        if (guarded) {
            // A list of its own: what is shared is written as a YAML alias, and readers accept only so many.
            operation.put("security", List.of(Map.of("token", new ArrayList<>())));
        }
        Map<Integer, TreeSet<String>> byStatus = new TreeMap<>();
        for (ProblemType type : problems(route, guarded, operation.containsKey("requestBody"))) {
            byStatus.computeIfAbsent(type.status(), status -> new TreeSet<>()).add(type.urn());
        }
        Map<String, Object> responses = child(operation, "responses");
        byStatus.forEach((status, types) -> responses.put(status.toString(), response(types)));
    }

    private static List<ProblemType> problems(UriRouteInfo<?, ?> route, boolean guarded, boolean withBody) {
        List<ProblemType> problems = new ArrayList<>(ANY_ROUTE);
        if (guarded) {
            problems.addAll(GUARDED_ROUTE);
        }
        if (withBody) {
            problems.addAll(ROUTE_WITH_BODY);
        }
        problems.addAll(List.of(route.getTargetMethod().enumValues(MayRefuse.class, ProblemType.class)));
        return problems;
    }

    private static Map<String, Object> response(TreeSet<String> types) {
        Map<String, Object> schema = Map.of("$ref", "#/components/schemas/Problem");
        return new LinkedHashMap<>(Map.of(
                "description",
                String.join(", ", types),
                "content",
                Map.of("application/problem+json", Map.of("schema", schema))));
    }

    private static Map<String, Object> written() {
        try (InputStream file = OpenApiDocument.class.getClassLoader().getResourceAsStream(WRITTEN_BY_COMPILER)) {
            return new Yaml().load(Objects.requireNonNull(file, WRITTEN_BY_COMPILER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked") // YAML mappings have strings for keys
    private static Map<String, Object> child(Map<String, Object> parent, String key) {
        return (Map<String, Object>) parent.computeIfAbsent(key, missing -> new LinkedHashMap<String, Object>());
    }
}
