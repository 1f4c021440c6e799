package se.framsteg.local;

/** The parts in the order in which they depend on each other: what comes first is started first and ended last. */
enum Place {
    DATABASE("the database", "database"),
    DEMO_DATA("the making of demo data", "demo"),
    API("the API", "api"),
    WEB_APP("the web app", "web");

    private final String label;
    private final String file;

    Place(String label, String file) {
        this.label = label;
        this.file = file;
    }

    /** Whether it pays to keep what a start has learned for the next one. */
    boolean startsOften() {
        return this == API || this == WEB_APP;
    }

    /** For people. */
    String label() {
        return label;
    }

    /** The stem of its files. */
    String file() {
        return file;
    }
}
