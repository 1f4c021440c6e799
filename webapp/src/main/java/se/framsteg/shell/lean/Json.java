package se.framsteg.shell.lean;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import se.framsteg.problem.Problem;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.ApiProblem;

/** Bodies in and out. */
@Singleton
public final class Json {
    /** A card with a hundred answers stays below, and so does a roster: it sends fifty taps at a time. */
    public static final int LARGEST_BODY = 16 * 1024;

    private static final String MEDIA_TYPE = "application/json";

    private final JsonMapper mapper;

    public Json(JsonMapper mapper) {
        this.mapper = mapper;
    }

    public <T> T read(HttpServletRequest request, Class<T> type) throws IOException {
        var mediaType = request.getContentType();
        if (mediaType == null || !mediaType.startsWith(MEDIA_TYPE)) {
            throw new Refusal(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        var body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw new Refusal(ProblemType.TOO_LARGE);
        }
        return parse(body, type);
    }

    /** For a page to bring along, safe inside a script element. */
    public String inScript(Object value) {
        try {
            return Html.inScript(mapper.writeValueAsString(value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param value null for a reply without a body */
    public void write(HttpServletResponse response, @Nullable Object value) throws IOException {
        if (value == null) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            send(response, MEDIA_TYPE, value);
        }
    }

    public void refuse(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        send(response, "application/problem+json", problem);
    }

    /** As the API said it. */
    public void refuse(HttpServletResponse response, ApiProblem refused) throws IOException {
        var type = refused.type();
        refuse(
                response,
                new Problem(
                        type.urn(),
                        type.slug(),
                        type.status(),
                        refused.errors(),
                        refused.retryAfterSeconds(),
                        refused.current()));
    }

    private void send(HttpServletResponse response, String mediaType, Object value) throws IOException {
        response.setContentType(mediaType);
        response.getOutputStream().write(mapper.writeValueAsBytes(value));
    }

    private <T> T parse(byte[] body, Class<T> type) {
        try {
            var value = mapper.readValue(body, type);
            if (value == null) {
                throw new Refusal(ProblemType.MALFORMED);
            }
            return value;
        } catch (IOException | RuntimeException e) {
            throw new Refusal(ProblemType.MALFORMED);
        }
    }
}
