package se.framsteg.platform;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Makes ids: UUIDv7 (RFC 9562), so that rows made together lie together. */
@Singleton
public class Ids {

    private final Clock clock;
    private final @Nullable RandomGenerator seeded;

    public Ids(Clock clock) {
        this.clock = clock;
        this.seeded = null;
    }

    /** The same ids on every machine: for demo data and generated test data, never for what a person makes. */
    protected Ids(Clock clock, long seed) {
        this.clock = clock;
        this.seeded = new SplittableRandom(seed);
    }

    public UUID next() {
        RandomGenerator random = seeded == null ? ThreadLocalRandom.current() : seeded;
        long time = clock.millis() << 16 | 0x7000 | random.nextInt(0x1000);
        long rest = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(time, rest);
    }

    /** Whether RFC 9562 knows its version and variant: the database keeps no other, and what a phone made may be anything. */
    public static boolean isStandard(UUID id) {
        return id.variant() == 2 && id.version() >= 1 && id.version() <= 8;
    }
}
