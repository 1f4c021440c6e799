package se.framsteg.people;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record CoachTurnRow(
        UUID enrolmentId,
        UUID coachId,
        String coachName,
        LocalDate since,
        @Nullable LocalDate until) {

    CoachAssignment toAssignment() {
        return new CoachAssignment(coachId, coachName, since, until);
    }
}
