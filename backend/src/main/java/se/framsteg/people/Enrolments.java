package se.framsteg.people;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Where a participant takes part, for other rooms. */
@Singleton
public final class Enrolments {

    private final EnrolmentReads reads;

    Enrolments(EnrolmentReads reads) {
        this.reads = reads;
    }

    /** The enrolment that runs on that day, paused or not; of several the one that began last. One statement. */
    public Optional<CurrentEnrolment> find(UUID participantId, LocalDate day) {
        return reads.on(participantId, day).stream().findFirst();
    }
}
