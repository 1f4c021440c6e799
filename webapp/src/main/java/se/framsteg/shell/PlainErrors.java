package se.framsteg.shell;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * The reply when even our own error pages could not be shown, or when what came was not HTTP as it should be: no class
 * names, no traces, nothing to learn from.
 */
final class PlainErrors extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        response.write(true, words(response.getStatus(), response.getHeaders()), callback);
        return true;
    }

    @Override
    public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable headers) {
        return words(status, headers);
    }

    private static ByteBuffer words(int status, HttpFields.Mutable headers) {
        SecurityHeaders.putOn(headers);
        headers.put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
        var words = status < HttpStatus.INTERNAL_SERVER_ERROR_500
                ? "Det gick inte. · That did not work.\n"
                : "Något gick fel hos oss. Försök igen om en stund. · Something went wrong. Try again in a while.\n";
        return ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8));
    }
}
