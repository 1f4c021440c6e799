package se.framsteg.people;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other rooms need to know of an enrolment on a certain day.
 *
 * @param until the last day, inclusive; null while it lasts
 * @param cardPromiseConfirmed whether the programme stands behind the promise on the card
 * @param coachName null when nobody is assigned that day, as is {@code coachId}
 */
@Introspected
public record CurrentEnrolment(
        UUID enrolmentId,
        UUID participantId,
        UUID programmeId,
        String programmeName,
        LocalDate since,
        @Nullable LocalDate until,
        boolean paused,
        boolean cardPromiseConfirmed,
        @Nullable UUID coachId,
        @Nullable String coachName) {}
