package se.framsteg.shell;

/** What a page may load and run, as Content-Security-Policy says it. */
public final class ContentPolicy {
    private static final String COMMON =
            "default-src 'none'; img-src 'self' data:; connect-src 'self'; font-src 'self'; "
                    + "manifest-src 'self'; worker-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; ";

    /** For everything that is not a page of Flow and declares nothing else: files, errors, data. */
    public static final String STRICT = COMMON + "script-src 'self'; style-src 'self'";

    private ContentPolicy() {}

    /** For a lean page with inlined scripts and styles of ours. */
    public static String withNonce(String nonce) {
        return COMMON + "script-src 'self' 'nonce-" + nonce + "'; style-src 'self' 'nonce-" + nonce + "'";
    }

    /**
     * Flow's client builds functions from the text the server sends, which needs {@code unsafe-eval}; that text is
     * written by our own code only. The client also writes style attributes, which can dress but not run.
     */
    static String forFlow(String nonce) {
        return COMMON + "script-src 'self' 'unsafe-eval' 'nonce-" + nonce + "'; style-src 'self' 'nonce-" + nonce
                + "'; style-src-attr 'unsafe-inline'";
    }
}
