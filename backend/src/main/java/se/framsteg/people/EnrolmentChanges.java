package se.framsteg.people;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Caller;
import se.framsteg.platform.Conflict;
import se.framsteg.platform.Faults;
import se.framsteg.platform.Ids;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** Changes an enrolment that exists: one editor at a time, each from the version that is stored. */
@Singleton
final class EnrolmentChanges {

    private final ParticipantRepository participants;
    private final EnrolmentRepository enrolments;
    private final ProgrammeRepository programmes;
    private final PauseRepository pauses;
    private final EnrolmentRules rules;
    private final CoachBook coaches;
    private final ParticipantFile file;
    private final Conflict conflict;
    private final Caller.Current caller;
    private final Calendar calendar;
    private final Ids ids;

    EnrolmentChanges(
            ParticipantRepository participants,
            EnrolmentRepository enrolments,
            ProgrammeRepository programmes,
            PauseRepository pauses,
            EnrolmentRules rules,
            CoachBook coaches,
            ParticipantFile file,
            Conflict conflict,
            Caller.Current caller,
            Calendar calendar,
            Ids ids) {
        this.participants = participants;
        this.enrolments = enrolments;
        this.programmes = programmes;
        this.pauses = pauses;
        this.rules = rules;
        this.coaches = coaches;
        this.file = file;
        this.conflict = conflict;
        this.caller = caller;
        this.calendar = calendar;
        this.ids = ids;
    }

    void change(UUID participantId, UUID enrolmentId, EnrolmentChange wanted) {
        EnrolmentEntity stored = lock(participantId, enrolmentId, wanted.version());
        Faults faults = new Faults();
        Terms terms = new Terms(
                wanted.since(),
                wanted.referredById(),
                EnrolmentRules.referrer(wanted.referrer(), faults),
                wanted.consentedOn());
        ProgrammeEntity programme = programmes.hold(stored.programmeId()).orElseThrow();
        rules.check(terms, stored.until(), programme, stored.referredBy(), others(stored), faults);
        EnrolmentEntity changed = stored.withTerms(terms);
        if (!changed.period().endsBeforeStart()) {
            Pauses.check(wanted.pauses(), changed.period(), faults);
        }
        faults.refuse();
        enrolments.update(changed);
        pauses.replace(enrolmentId, wanted.pauses());
        follow(stored, changed);
    }

    /** Ends the enrolment, or corrects how and when it ended. One that has not begun is cancelled: it ends before it starts. */
    void exit(UUID participantId, UUID enrolmentId, Exit exit) {
        EnrolmentEntity stored = lock(participantId, enrolmentId, exit.version());
        EnrolmentEntity ended = stored.withExit(exit.until(), exit.reason());
        LocalDate today = calendar.today();
        Faults faults = new Faults();
        if (exit.until().isAfter(today)) {
            faults.add("/until", ProblemType.DATE_IN_FUTURE);
        } else if (!Period.isPlausible(exit.until())) {
            faults.add("/until", ProblemType.OUT_OF_RANGE);
        } else if (ended.period().endsBeforeStart() && !stored.since().isAfter(today)) {
            faults.add("/until", ProblemType.ENDS_BEFORE_START);
        } else if (others(stored).stream().anyMatch(ended.period()::overlaps)) {
            faults.add("/until", ProblemType.OVERLAPS);
        }
        faults.refuse();
        enrolments.update(ended);
        pauses.replace(enrolmentId, Pauses.cutTo(pauses(enrolmentId), ended.period()));
        follow(stored, ended);
    }

    void changeCoach(UUID participantId, UUID enrolmentId, CoachChange change) {
        EnrolmentEntity stored = lock(participantId, enrolmentId, change.version());
        CoachHistory before = coaches.history(enrolmentId);
        Faults faults = new Faults();
        ProblemType hindrance = before.hindrance(change.since(), stored.period(), calendar.today());
        if (hindrance != null) {
            faults.add("/since", hindrance);
        }
        faults.addIf(!Period.isPlausible(change.since()), "/since", ProblemType.OUT_OF_RANGE);
        rules.checkCoach(change.coachId(), stored.programmeId(), faults);
        faults.refuse();
        coaches.keep(stored, before, before.changed(change.coachId(), change.since(), stored.period(), ids.next()));
        enrolments.update(stored.touched());
    }

    private void follow(EnrolmentEntity stored, EnrolmentEntity changed) {
        CoachHistory before = coaches.history(stored.id());
        coaches.keep(changed, before, before.moved(stored.period(), changed.period()));
    }

    /** The participant first, as everybody who changes something about them does: so nobody waits in a circle. */
    private EnrolmentEntity lock(UUID participantId, UUID enrolmentId, long version) {
        participants.lock(participantId);
        EnrolmentEntity stored = enrolments
                .lock(enrolmentId, participantId, caller.get().accountId(), calendar.today())
                .orElseThrow(() -> Refused.because(ProblemType.NOT_FOUND));
        if (stored.version() != version) {
            throw conflict.over(file.get(participantId));
        }
        return stored;
    }

    private List<Period> others(EnrolmentEntity enrolment) {
        return enrolments.findByParticipantIdAndProgrammeId(enrolment.participantId(), enrolment.programmeId()).stream()
                .filter(other -> !other.id().equals(enrolment.id()))
                .map(EnrolmentEntity::period)
                .toList();
    }

    private List<Pause> pauses(UUID enrolmentId) {
        return pauses.ofEnrolment(enrolmentId).stream().map(PauseRow::toPause).toList();
    }
}
