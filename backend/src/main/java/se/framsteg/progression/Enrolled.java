package se.framsteg.progression;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.Pause;

/**
 * What the card needs to know of a participant's enrolment.
 *
 * @param name an alias where the identity is protected
 * @param until the last day, inclusive; null while it lasts
 * @param coachName null when nobody is assigned
 */
record Enrolled(
        UUID enrolmentId,
        UUID participantId,
        String name,
        String programmeName,
        LocalDate since,
        @Nullable LocalDate until,
        List<Pause> pauses,
        @Nullable String coachName,
        boolean promiseConfirmed) {

    boolean lastsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
