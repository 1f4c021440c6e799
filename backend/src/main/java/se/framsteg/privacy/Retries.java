package se.framsteg.privacy;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs a transaction again that the database gave up through no fault of its own. */
@Singleton
final class Retries {

    private static final int MOST_RUNS = 4;

    /** Deadlock, lock wait timeout, and a row that changed under a snapshot (MariaDB 11, SQLSTATE HY000). */
    private static final Set<Integer> WORTH_ANOTHER_TRY = Set.of(1213, 1205, 1020);

    <T extends @Nullable Object> T run(Supplier<T> transaction) {
        for (int run = 1; ; run++) {
            try {
                return transaction.get();
            } catch (RuntimeException failure) {
                if (run == MOST_RUNS || !worthAnotherTry(failure)) {
                    throw failure;
                }
            }
        }
    }

    private static boolean worthAnotherTry(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && WORTH_ANOTHER_TRY.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
