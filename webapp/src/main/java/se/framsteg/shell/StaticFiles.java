package se.framsteg.shell;

import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * How long browsers may keep files: for good where the name holds a hash of the content, icons for a week, else only after
 * asking. Browsers look for the page's icon at every step in its history, which a card has two of for each question.
 */
final class StaticFiles extends StaticFileServer {
    private static final String HASHED = "VAADIN/build/";
    private static final String ICONS = "/icons/";

    StaticFiles(VaadinService service) {
        super(service);
    }

    @Override
    protected void writeCacheHeaders(String file, @Nullable HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", keeping(file));
    }

    private static String keeping(String file) {
        if (file.contains(HASHED)) {
            return "public, max-age=31536000, immutable";
        }
        return file.contains(ICONS) ? "public, max-age=604800" : "no-cache";
    }
}
