package se.framsteg.local.demo;

/**
 * Fills an empty installation with invented people.
 *
 * <p>The launcher runs it as a process of its own after the database is there and before the API starts, and only
 * when the database holds no account. It ends with 0 when everything is stored. A run that is cut short is begun anew
 * on an empty database.
 */
public final class DemoData {

    private DemoData() {}

    public static void main(String[] arguments) {}
}
