package se.framsteg.shell;

import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** How long browsers may keep files: for good where the name holds a hash of the content, else only after asking. */
final class StaticFiles extends StaticFileServer {
    private static final String HASHED = "VAADIN/build/";

    StaticFiles(VaadinService service) {
        super(service);
    }

    @Override
    protected void writeCacheHeaders(String file, @Nullable HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", file.contains(HASHED) ? "public, max-age=31536000, immutable" : "no-cache");
    }
}
