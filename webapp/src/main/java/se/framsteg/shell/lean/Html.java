package se.framsteg.shell.lean;

/** The two places in a page where a text may stand, each with its own rules. */
public final class Html {
    private Html() {}

    /** For text between tags and in quoted attributes. */
    public static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** For JSON inside a script element, which an unlucky answer or name must not be able to close. */
    public static String inScript(String json) {
        return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
