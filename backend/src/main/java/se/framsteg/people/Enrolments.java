package se.framsteg.people;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Where a participant takes part, for other rooms. */
@Singleton
public final class Enrolments {

    private final EnrolmentReads reads;
    private final ParticipantRepository participants;

    Enrolments(EnrolmentReads reads, ParticipantRepository participants) {
        this.reads = reads;
        this.participants = participants;
    }

    /** The enrolment that runs on that day, paused or not; of several the one that began last. One statement. */
    public Optional<CurrentEnrolment> find(UUID participantId, LocalDate day) {
        return reads.on(participantId, day).stream().findFirst();
    }

    /**
     * The enrolment that is the caller's business as a participant, coach or coordinator; of several one that runs, then the
     * one that began last. It may have ended, never be to come. One statement.
     */
    public Optional<CurrentEnrolment> findConcerning(UUID participantId, UUID caller, LocalDate day) {
        return reads.concerning(participantId, caller, day).stream().findFirst();
    }

    /** Whoever changes something about a participant waits here for others who do, until the transaction ends. */
    public void lock(UUID participantId) {
        participants.lock(participantId);
    }
}
