package se.framsteg.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/**
 * Hashes passwords with Argon2id, 19 MiB and two passes (OWASP Password Storage Cheat Sheet). Only a few at a time: a
 * crowd at the door must not take the memory of those who are in.
 */
@Singleton
class Passwords {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int AT_A_TIME = 4;
    private static final int PATIENCE_SECONDS = 5;

    private static final Argon2Function ARGON2 =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);

    private final Semaphore places = new Semaphore(AT_A_TIME, true);
    /** What a password is compared with when there is no account, so that it takes as long as when there is one. */
    private final String nobodys = hash(RandomTokens.next());

    String hash(String password) {
        return inTurn(() -> Password.hash(normal(password))
                .addRandomSalt(SALT_BYTES)
                .with(ARGON2)
                .getResult());
    }

    /** @param hash null when nobody has such a password */
    boolean isRight(String password, @Nullable String hash) {
        String compared = hash == null ? nobodys : hash;
        boolean same = inTurn(
                () -> Password.check(normal(password), compared).with(Argon2Function.getInstanceFromHash(compared)));
        return same && hash != null;
    }

    /** The same letters typed on another keyboard may come as other code points. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Refused.because(ProblemType.UNAVAILABLE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refused.because(ProblemType.UNAVAILABLE);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
