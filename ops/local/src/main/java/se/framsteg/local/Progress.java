package se.framsteg.local;

/** What is going on, on standard error: standard output holds only what somebody asked for. */
final class Progress {

    private Progress() {}

    static void say(String line) {
        System.err.println("framsteg: " + line);
    }
}
