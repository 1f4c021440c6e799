package se.framsteg.shell;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The reply when even our own error pages could not be shown: no class names, no traces, nothing to learn from. */
final class PlainErrors implements Request.Handler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var words = response.getStatus() < HttpStatus.INTERNAL_SERVER_ERROR_500
                ? "Det gick inte. · That did not work.\n"
                : "Något gick fel hos oss. Försök igen om en stund. · Something went wrong on our side. Try again in a while.\n";
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        Content.Sink.write(response, true, words, callback);
        return true;
    }
}
