package se.framsteg.local.demo;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import se.framsteg.platform.Ids;

/** The same ids on every machine, so that links into demo data can be told to others. */
@Singleton
@Replaces(Ids.class)
@Requires(property = Backstage.BEING_MADE, value = "true")
final class SeededIds extends Ids {

    SeededIds(Clock clock) {
        super(clock, Moments.SEED);
    }
}
