package se.framsteg.platform;

/** Why a program did not start, on one line. */
public final class StartFailure {

    private StartFailure() {}

    /** In the words of whoever failed, not of the framework that made the beans around it. */
    public static String reason(Throwable failure) {
        Throwable told = failure;
        while (told.getCause() != null && told.getClass().getName().startsWith("io.micronaut.")) {
            told = told.getCause();
        }
        return String.valueOf(told.getMessage()).lines().findFirst().orElse(told.toString());
    }
}
