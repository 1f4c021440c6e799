package se.framsteg.shell;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Puts the headers on every reply before anyone else writes it, so that errors and static files have them too. Whoever
 * knows better for a page of its own (a script nonce, a longer life for hashed files) replaces them afterwards.
 */
final class SecurityHeaders extends Handler.Wrapper {
    /** Two years, what browsers' preload lists ask for at least. */
    private static final String ONLY_HTTPS = "max-age=63072000; includeSubDomains";

    SecurityHeaders(Handler handler) {
        super(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        putOn(response.getHeaders());
        return super.handle(request, response, callback);
    }

    static void putOn(HttpFields.Mutable headers) {
        headers.put("Content-Security-Policy", ContentPolicy.STRICT)
                .put(HttpHeader.STRICT_TRANSPORT_SECURITY, ONLY_HTTPS)
                .put("X-Content-Type-Options", "nosniff")
                .put("Referrer-Policy", "same-origin")
                .put("Cross-Origin-Opener-Policy", "same-origin")
                .put("Permissions-Policy", "camera=(self), microphone=(), geolocation=()")
                .put(HttpHeader.CACHE_CONTROL, "no-store");
    }
}
