package se.framsteg.shell;

import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * For whatever watches over the process: {@code /health/liveness} says that it runs, {@code /health/readiness} that it
 * can serve, which it cannot without the API. Replies as the API's own health endpoints do, 200 UP or 503 DOWN.
 */
@Singleton
@WebServlet(urlPatterns = {HealthServlet.LIVENESS, HealthServlet.READINESS})
final class HealthServlet extends HttpServlet {
    static final String LIVENESS = "/health/liveness";
    static final String READINESS = "/health/readiness";

    private final transient ApiHealth api;

    HealthServlet(ApiHealth api) {
        this.api = api;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var up = request.getServletPath().equals(LIVENESS) || apiIsReady();
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.getWriter().write("{\"status\":\"" + (up ? "UP" : "DOWN") + "\"}");
    }

    private boolean apiIsReady() {
        try {
            api.readiness();
            return true;
        } catch (ApiProblem problem) {
            return false;
        }
    }
}
