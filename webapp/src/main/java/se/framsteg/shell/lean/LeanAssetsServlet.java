package se.framsteg.shell.lean;

import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Serves the lean pages' scripts and styles. A name holds the hash of its content, so a browser never asks twice. */
@Singleton
@WebServlet(urlPatterns = LeanAssets.PATH + "*")
public final class LeanAssetsServlet extends HttpServlet {
    private final transient LeanAssets assets;

    public LeanAssetsServlet(LeanAssets assets) {
        this.assets = assets;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var name = Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
        var asset = assets.find(name);
        if (asset.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(asset.get().mediaType());
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("Vary", "Accept-Encoding");
        var body = asset.get().plain();
        if (acceptsGzip(request)) {
            response.setHeader("Content-Encoding", "gzip");
            body = asset.get().gzipped();
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static boolean acceptsGzip(HttpServletRequest request) {
        var accepted = request.getHeader("Accept-Encoding");
        return accepted != null && accepted.contains("gzip");
    }
}
