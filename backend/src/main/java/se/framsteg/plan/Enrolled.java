package se.framsteg.plan;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.people.CurrentEnrolment;
import se.framsteg.people.Enrolments;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Caller;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** Finds the enrolment that a call is about: the one that is the caller's business. */
@Singleton
final class Enrolled {

    private final Enrolments enrolments;
    private final Caller.Current caller;
    private final Calendar calendar;

    Enrolled(Enrolments enrolments, Caller.Current caller, Calendar calendar) {
        this.enrolments = enrolments;
        this.caller = caller;
        this.calendar = calendar;
    }

    /** To read in; it may have ended. */
    CurrentEnrolment get(UUID participantId) {
        return find(participantId).orElseThrow(() -> Refused.because(ProblemType.NOT_ENROLLED));
    }

    Optional<CurrentEnrolment> find(UUID participantId) {
        return enrolments.findConcerning(participantId, me(), calendar.today());
    }

    /** To write in: it runs, it is the caller's own or coached by them, and no one else changes it meanwhile. */
    CurrentEnrolment lock(UUID participantId) {
        enrolments.lock(participantId);
        CurrentEnrolment enrolment = get(participantId);
        boolean own = me().equals(participantId) || me().equals(enrolment.coachId());
        if (!own || !enrolment.lastsOn(calendar.today())) {
            throw Refused.because(ProblemType.NOT_ENROLLED);
        }
        return enrolment;
    }

    Side side(UUID participantId) {
        return me().equals(participantId) ? Side.PARTICIPANT : Side.COACH;
    }

    UUID me() {
        return caller.get().accountId();
    }
}
