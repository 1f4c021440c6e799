package se.framsteg.people;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who coaches whom, for other rooms. */
@Singleton
public final class Coaching {

    private final EnrolmentReads reads;

    Coaching(EnrolmentReads reads) {
        this.reads = reads;
    }

    /** Those whom the coach coaches on that day in an enrolment that runs, by name. One statement. */
    public List<Coachee> listCoachees(UUID coachId, LocalDate day) {
        return reads.coachedBy(coachId, day);
    }
}
