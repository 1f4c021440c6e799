package se.framsteg.people;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who coaches whom, for other rooms. */
@Singleton
public final class Coaching {

    private final EnrolmentReads reads;

    Coaching(EnrolmentReads reads) {
        this.reads = reads;
    }

    /** Those whom the coach coaches on that day in an enrolment that runs, each once, by name. One statement. */
    public List<CurrentEnrolment> listCoached(UUID coachId, LocalDate day) {
        Map<UUID, CurrentEnrolment> byParticipant = new LinkedHashMap<>();
        reads.coachedBy(coachId, day)
                .forEach(enrolment -> byParticipant.putIfAbsent(enrolment.participantId(), enrolment));
        return List.copyOf(byParticipant.values());
    }
}
