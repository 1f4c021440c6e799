package se.framsteg.shell;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Which day it is where the programmes are, wherever the server stands. */
@Singleton
public final class Calendar {
    public static final ZoneId HERE = ZoneId.of("Europe/Stockholm");

    private final InstantSource clock;

    Calendar(InstantSource clock) {
        this.clock = clock;
    }

    /** By the clock on the wall there. */
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), HERE);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
