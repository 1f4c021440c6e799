package se.framsteg.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Calendar;
import se.framsteg.problem.ProblemType;

/**
 * One-time codes: six digits, for whoever asked for them, once, for ten minutes, with at most five tries (issue 2,
 * section 2). A million codes and five tries: one guess in 200,000 codes is right, and codes are sent slowly.
 */
@Singleton
class Codes {

    static final Duration LIFE = Duration.ofMinutes(10);
    static final int TRIES = 5;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 1_000_000;

    /** How a code was judged. */
    sealed interface Judgement {
        /** @param contact hash of where the code was sent */
        record Right(UUID accountId, byte[] contact) implements Judgement {}

        record Wrong(ProblemType why) implements Judgement {}
    }

    /** @param code the digits, for the message and nothing else */
    record Made(UUID requestId, String code) {
        @Override
        public String toString() {
            return "Made[…]";
        }
    }

    private final SignInCodeRepository codes;
    private final Calendar calendar;
    private final byte[] key;

    Codes(SignInCodeRepository codes, Calendar calendar, Secret secret) {
        this.codes = codes;
        this.calendar = calendar;
        this.key = secret.keyFor("sign-in code");
    }

    /** @param account null when nobody has the contact: then all is done alike, and no code will be right */
    @Transactional
    public Made make(Contact contact, @Nullable UUID account) {
        UUID requestId = randomId();
        String code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES));
        Instant now = calendar.now();
        codes.save(new SignInCodeEntity(
                requestId, account, hash(contact.value()), hash(requestId + code), now, now.plus(LIFE), 0, null));
        return new Made(requestId, code);
    }

    @Transactional
    public Judgement judge(UUID requestId, String code) {
        Instant now = calendar.now();
        boolean mayTry = codes.takeTry(requestId, TRIES, now) == 1;
        SignInCodeEntity stored = codes.findById(requestId).orElse(null);
        if (stored == null || stored.spentAt() != null || !stored.expiresAt().isAfter(now)) {
            return new Judgement.Wrong(ProblemType.CODE_EXPIRED);
        }
        if (!mayTry) {
            return new Judgement.Wrong(ProblemType.CODE_TRIES_USED_UP);
        }
        boolean same = MessageDigest.isEqual(stored.hash(), hash(requestId + code));
        if (same && stored.accountId() != null && codes.spend(requestId, now) == 1) {
            return new Judgement.Right(stored.accountId(), stored.contact());
        }
        return new Judgement.Wrong(stored.tries() >= TRIES ? ProblemType.CODE_TRIES_USED_UP : ProblemType.CODE_WRONG);
    }

    /** Whether a code was sent to this address. */
    boolean wentTo(byte[] contact, @Nullable String address) {
        return address != null && MessageDigest.isEqual(contact, hash(address));
    }

    /** Keyed, since a million codes are soon hashed. */
    private byte[] hash(String value) {
        return Secret.hmac(key, value.getBytes(StandardCharsets.UTF_8));
    }

    /** All but six of its 128 bits are secret, unlike those of a UUIDv7. */
    private static UUID randomId() {
        return UUID.randomUUID();
    }
}
