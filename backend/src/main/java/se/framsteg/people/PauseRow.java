package se.framsteg.people;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record PauseRow(UUID enrolmentId, LocalDate since, @Nullable LocalDate until) {

    Pause toPause() {
        return new Pause(since, until);
    }
}
