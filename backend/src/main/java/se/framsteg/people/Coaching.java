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
    private final CoachAssignmentRepository assignments;

    Coaching(EnrolmentReads reads, CoachAssignmentRepository assignments) {
        this.reads = reads;
        this.assignments = assignments;
    }

    /** Those whom the coach coaches on that day in an enrolment that runs, each once, by name. One statement. */
    public List<CurrentEnrolment> listCoached(UUID coachId, LocalDate day) {
        return eachOnce(reads.coachedBy(coachId, day));
    }

    /**
     * Likewise those in programmes that the account coordinates, with a protected identity only by name, and those whom it
     * coaches.
     */
    public List<CurrentEnrolment> listOverseen(UUID accountId, LocalDate day) {
        return eachOnce(reads.overseenBy(accountId, day));
    }

    /** Coaches and coordinators of the programme on that day, by name. */
    public Map<UUID, String> staff(UUID programmeId, LocalDate day) {
        Map<UUID, String> names = new LinkedHashMap<>();
        assignments.staff(programmeId, day).forEach(coach -> names.put(coach.id(), coach.name()));
        return names;
    }

    private static List<CurrentEnrolment> eachOnce(List<CurrentEnrolment> enrolments) {
        Map<UUID, CurrentEnrolment> byParticipant = new LinkedHashMap<>();
        enrolments.forEach(enrolment -> byParticipant.putIfAbsent(enrolment.participantId(), enrolment));
        return List.copyOf(byParticipant.values());
    }
}
