package se.framsteg.schedule;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import se.framsteg.shell.ApiProblem;

/** What a phone's calendar asks for, without a session; passed on to the API, which knows whether the address is right. */
@Singleton
@WebServlet(urlPatterns = CalendarServlet.PATH + "*")
public final class CalendarServlet extends HttpServlet {
    static final String PATH = "/kalender/";
    static final String ENDING = ".ics";

    private static final Pattern ADDRESS = Pattern.compile("/([A-Za-z0-9_-]{64})\\.ics");

    private final transient CalendarApi calendars;

    CalendarServlet(CalendarApi calendars) {
        this.calendars = calendars;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = ADDRESS.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            pass(calendars.calendar(address.group(1), request.getHeader(HttpHeaders.IF_NONE_MATCH)), response);
        } catch (ApiProblem problem) {
            var seconds = problem.retryAfterSeconds();
            if (seconds != null) {
                response.setHeader(HttpHeaders.RETRY_AFTER, seconds.toString());
            }
            response.sendError(problem.type().status());
        }
    }

    private static void pass(HttpResponse<byte[]> found, HttpServletResponse response) throws IOException {
        found.getHeaders().findFirst(HttpHeaders.ETAG).ifPresent(tag -> response.setHeader(HttpHeaders.ETAG, tag));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (found.getStatus() == HttpStatus.NOT_MODIFIED) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(CalendarApi.MEDIA_TYPE);
        response.getOutputStream().write(Objects.requireNonNullElse(found.body(), new byte[0]));
    }
}
