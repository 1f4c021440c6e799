package se.framsteg.platform;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Dates as people in Sweden see them; times are stored in UTC. */
@Singleton
public class Calendar {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final Clock clock;

    public Calendar(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** Now, to the millisecond that the database keeps. */
    public Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
