package se.framsteg.shell;

import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.annotation.ClientFilter;
import io.micronaut.http.annotation.RequestFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;

/**
 * Tells the API from which network somebody signs in or asks for a calendar: it slows guessers by network, and without this everybody would
 * seem to sit at the web app's own.
 */
@ClientFilter(
        serviceId = "api",
        patterns = {"/sign-in/**", "/calendar/**"})
final class PhoneAddress {
    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private final WebSettings settings;

    PhoneAddress(WebSettings settings) {
        this.settings = settings;
    }

    @RequestFilter
    void tell(MutableHttpRequest<?> request) {
        if (CurrentUser.REQUEST.isBound()) {
            request.header(FORWARDED_FOR, addresses(CurrentUser.REQUEST.get()));
        }
    }

    /** What a proxy in front wrote is passed on whole: the API reads it from its end. */
    private String addresses(HttpServletRequest request) {
        if (!settings.behindProxy()) {
            return request.getRemoteAddr();
        }
        String written = String.join(", ", Collections.list(request.getHeaders(FORWARDED_FOR)));
        return written.isEmpty() ? request.getRemoteAddr() : written;
    }
}
