package se.framsteg.people;

import java.sql.SQLException;

/** Whether the database refused a row because a unique key has it already. */
final class Duplicates {

    private static final int ER_DUP_ENTRY = 1062;

    private Duplicates() {}

    static boolean caused(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == ER_DUP_ENTRY) {
                return true;
            }
        }
        return false;
    }
}
