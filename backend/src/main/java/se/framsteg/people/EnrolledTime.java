package se.framsteg.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When one enrolment runs.
 *
 * @param until the last day, inclusive; null while it lasts
 */
public record EnrolledTime(
        UUID participantId, LocalDate since, @Nullable LocalDate until, List<Pause> pauses) {

    /** Neither before nor after it, nor in a pause. */
    public boolean runsOn(LocalDate day) {
        return new Period(since, until).contains(day)
                && pauses.stream().noneMatch(pause -> new Period(pause.since(), pause.until()).contains(day));
    }
}
