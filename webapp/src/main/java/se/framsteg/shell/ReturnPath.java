package se.framsteg.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody was going when sign-in came between: a path within this site, never anything else. */
public final class ReturnPath {
    /** The query parameter of the sign-in page. */
    public static final String PARAMETER = "till";

    /** No scheme, no host (`//host`, `/\host`), no control characters, no dots that climb. */
    private static final Pattern WITHIN_SITE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}/_~%=&?.-]{0,300}");

    private ReturnPath() {}

    /** Sign-in, and from there back to the very address that the request names. */
    public static String signInFor(HttpServletRequest request) {
        var query = request.getQueryString();
        var here = request.getRequestURI().substring(1) + (query == null ? "" : "?" + query);
        return "/" + AccessGate.SIGN_IN + "?" + PARAMETER + "=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
    }

    /**
     * @param path as it came with the request, without the leading slash
     * @return the path, when it leads to a page of ours
     */
    public static Optional<String> of(@Nullable String path) {
        return Optional.ofNullable(path)
                .filter(given -> WITHIN_SITE.matcher(given).matches())
                .filter(given -> !given.contains("..") && !given.contains("//"));
    }
}
