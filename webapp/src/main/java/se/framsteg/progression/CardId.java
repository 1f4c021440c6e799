package se.framsteg.progression;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Ids of cards that begin here: UUIDv7 (RFC 9562, 5.7), milliseconds since 1970 followed by chance. */
final class CardId {
    private static final SecureRandom CHANCE = new SecureRandom();

    private CardId() {}

    static UUID next(Instant now) {
        var high = now.toEpochMilli() << 16 | 0x7000 | CHANCE.nextInt(1 << 12);
        var low = CHANCE.nextLong() >>> 2 | 1L << 63;
        return new UUID(high, low);
    }
}
