package se.framsteg.platform;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** One clock for every rule. {@code framsteg.clock} (an ISO instant) moves it for demos; it goes on ticking from there. */
@Factory
final class ClockFactory {

    @Singleton
    Clock clock(@Value("${framsteg.clock:}") String start) {
        Clock system = Clock.systemUTC();
        return start.isBlank() ? system : Clock.offset(system, Duration.between(Instant.now(), Instant.parse(start)));
    }
}
