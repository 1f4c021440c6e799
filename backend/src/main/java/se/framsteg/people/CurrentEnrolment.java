package se.framsteg.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other rooms need to know of an enrolment on a certain day.
 *
 * @param participantName an alias where the identity is protected
 * @param until the last day, inclusive; null while it lasts
 * @param pauses past, present and coming, in order of time
 * @param cardPromiseConfirmed whether the programme stands behind the promise on the card
 * @param coachName null when nobody is assigned that day, as is {@code coachId}
 */
public record CurrentEnrolment(
        UUID enrolmentId,
        UUID participantId,
        String participantName,
        UUID programmeId,
        String programmeName,
        LocalDate since,
        @Nullable LocalDate until,
        List<Pause> pauses,
        boolean cardPromiseConfirmed,
        @Nullable UUID coachId,
        @Nullable String coachName) {

    public boolean pausedOn(LocalDate day) {
        return pauses.stream().anyMatch(pause -> new Period(pause.since(), pause.until()).contains(day));
    }

    public boolean lastsOn(LocalDate day) {
        return new Period(since, until).contains(day);
    }

    /** A line for the list of what is late round this participant; see {@link OverdueRow}. */
    public OverdueRow late(OverdueKind kind, LocalDate day, @Nullable String about) {
        return new OverdueRow(kind, participantId, participantName, programmeName, coachName, day, about);
    }
}
