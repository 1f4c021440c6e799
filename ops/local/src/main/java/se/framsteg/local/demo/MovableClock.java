package se.framsteg.local.demo;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The API's clock while demo data is made: it stands still until it is moved, so that two years pass in seconds. */
@Singleton
@Replaces(Clock.class)
@Requires(property = Backstage.BEING_MADE, value = "true")
final class MovableClock extends Clock {

    private volatile Instant now = Moments.OPENING;

    void moveTo(Instant instant) {
        now = instant;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
