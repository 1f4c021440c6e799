package se.framsteg.people;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Accounts;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Caller;
import se.framsteg.platform.Disclosures;
import se.framsteg.platform.Faults;
import se.framsteg.platform.Ids;
import se.framsteg.platform.PlainText;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** Begins an enrolment: for somebody new with account and participant, or for a participant once more. */
@Singleton
final class Enrolling {

    private final Accounts accounts;
    private final ParticipantRepository participants;
    private final EnrolmentRepository enrolments;
    private final ProgrammeRepository programmes;
    private final EnrolmentRules rules;
    private final CoachBook coaches;
    private final Standing standing;
    private final Disclosures disclosures;
    private final Caller.Current caller;
    private final Calendar calendar;
    private final Ids ids;

    Enrolling(
            Accounts accounts,
            ParticipantRepository participants,
            EnrolmentRepository enrolments,
            ProgrammeRepository programmes,
            EnrolmentRules rules,
            CoachBook coaches,
            Standing standing,
            Disclosures disclosures,
            Caller.Current caller,
            Calendar calendar,
            Ids ids) {
        this.accounts = accounts;
        this.participants = participants;
        this.enrolments = enrolments;
        this.programmes = programmes;
        this.rules = rules;
        this.coaches = coaches;
        this.standing = standing;
        this.disclosures = disclosures;
        this.caller = caller;
        this.calendar = calendar;
        this.ids = ids;
    }

    /** @return the new participant's id */
    UUID somebodyNew(UUID programmeId, NewEnrolment wanted) {
        Faults faults = new Faults();
        String name = faults.line("/name", wanted.name(), PlainText.LONGEST_NAME);
        Terms terms = new Terms(
                wanted.since(),
                wanted.referredById(),
                EnrolmentRules.referrer(wanted.referrer(), faults),
                wanted.consentedOn());
        check(terms, programmeId, wanted.coachId(), List.of(), faults);
        UUID id = accounts.createParticipant(name, wanted.email(), wanted.phone(), wanted.language());
        participants.save(new ParticipantEntity(id, wanted.protectedIdentity()));
        if (wanted.protectedIdentity()) {
            UUID coordinator = caller.get().accountId();
            participants.grant(id, coordinator, coordinator, calendar.now());
        }
        begin(id, programmeId, terms, wanted.coachId());
        disclosures.disclosed(List.of(id));
        return id;
    }

    void again(UUID participantId, AnotherEnrolment wanted) {
        if (!standing.coordinates(wanted.programmeId())) {
            throw Refused.at("/programmeId", ProblemType.UNKNOWN_VALUE);
        }
        participants.lock(participantId);
        Faults faults = new Faults();
        Terms terms = new Terms(
                wanted.since(),
                wanted.referredById(),
                EnrolmentRules.referrer(wanted.referrer(), faults),
                wanted.consentedOn());
        List<Period> others = enrolments.findByParticipantIdAndProgrammeId(participantId, wanted.programmeId()).stream()
                .map(EnrolmentEntity::period)
                .toList();
        check(terms, wanted.programmeId(), wanted.coachId(), others, faults);
        begin(participantId, wanted.programmeId(), terms, wanted.coachId());
    }

    private void check(Terms terms, UUID programmeId, @Nullable UUID coachId, List<Period> others, Faults faults) {
        ProgrammeEntity programme =
                programmes.hold(programmeId).orElseThrow(() -> Refused.because(ProblemType.NOT_FOUND));
        rules.check(terms, null, programme, null, others, faults);
        rules.checkCoach(coachId, programmeId, faults);
        faults.refuse();
    }

    private void begin(UUID participantId, UUID programmeId, Terms terms, @Nullable UUID coachId) {
        EnrolmentEntity enrolment = enrolments.save(new EnrolmentEntity(
                ids.next(),
                participantId,
                programmeId,
                terms.since(),
                null,
                terms.referredBy(),
                terms.referrer(),
                terms.consentedOn(),
                null,
                0));
        CoachHistory nobody = new CoachHistory(List.of());
        coaches.keep(enrolment, nobody, nobody.changed(coachId, terms.since(), enrolment.period(), ids.next()));
    }
}
