package se.framsteg.plan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Accounts;
import se.framsteg.people.CurrentEnrolment;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Conflict;
import se.framsteg.platform.Faults;
import se.framsteg.platform.Ids;
import se.framsteg.platform.PlainText;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** Plans talks, moves them and keeps what came of them. */
@Singleton
final class FollowUpBook {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final Enrolled enrolled;
    private final FollowUpRepository followUps;
    private final Accounts accounts;
    private final Conflict conflict;
    private final Calendar calendar;
    private final Ids ids;

    FollowUpBook(
            Enrolled enrolled,
            FollowUpRepository followUps,
            Accounts accounts,
            Conflict conflict,
            Calendar calendar,
            Ids ids) {
        this.enrolled = enrolled;
        this.followUps = followUps;
        this.accounts = accounts;
        this.conflict = conflict;
        this.calendar = calendar;
        this.ids = ids;
    }

    void plan(UUID participantId, FollowUpTime sent) {
        FollowUpTime time = cleaned("", sent);
        add(enrolled.lock(participantId), time);
    }

    /** The old one stays, and says which takes its place. */
    void move(UUID participantId, UUID followUpId, FollowUpMove move) {
        FollowUpTime time = cleaned("/time", move.time());
        String record = record(move.record());
        CurrentEnrolment enrolment = enrolled.lock(participantId);
        FollowUpEntity stored = get(enrolment, followUpId, move.version());
        if (stored.state() != FollowUpState.PLANNED && stored.state() != FollowUpState.MISSED) {
            throw conflict.over(shown(stored));
        }
        UUID instead = add(enrolment, time);
        followUps.update(stored.with(
                FollowUpState.MOVED,
                record == null ? stored.record() : record,
                instead,
                enrolled.me(),
                calendar.now()));
    }

    void close(UUID participantId, UUID followUpId, FollowUpOutcome outcome) {
        Faults faults = new Faults();
        String record = faults.optionalProse("/record", outcome.record(), FollowUpsApi.LONGEST_RECORD);
        faults.addIf(outcome.state() == FollowUpState.MOVED, "/state", ProblemType.UNKNOWN_VALUE);
        faults.refuse();
        CurrentEnrolment enrolment = enrolled.lock(participantId);
        FollowUpEntity stored = get(enrolment, followUpId, outcome.version());
        if (stored.state() == FollowUpState.MOVED) {
            throw conflict.over(shown(stored));
        }
        boolean happened = outcome.state() == FollowUpState.HELD || outcome.state() == FollowUpState.MISSED;
        if (happened && stored.onDay().isAfter(calendar.today())) {
            throw Refused.at("/state", ProblemType.NOT_YET);
        }
        followUps.update(stored.with(outcome.state(), record, null, enrolled.me(), calendar.now()));
    }

    private static @Nullable String record(@Nullable String sent) {
        Faults faults = new Faults();
        String record = faults.optionalProse("/record", sent, FollowUpsApi.LONGEST_RECORD);
        faults.refuse();
        return record;
    }

    private UUID add(CurrentEnrolment enrolment, FollowUpTime time) {
        UUID id = ids.next();
        followUps.save(new FollowUpEntity(
                id,
                enrolment.participantId(),
                enrolment.enrolmentId(),
                time.kind(),
                time.on(),
                time.from(),
                time.until(),
                time.place(),
                FollowUpState.PLANNED,
                null,
                null,
                1,
                enrolled.me(),
                calendar.now()));
        return id;
    }

    private FollowUpEntity get(CurrentEnrolment enrolment, UUID id, long version) {
        FollowUpEntity stored = followUps
                .findByIdAndEnrolmentId(id, enrolment.enrolmentId())
                .orElseThrow(() -> Refused.because(ProblemType.NOT_FOUND));
        if (stored.version() != version) {
            throw conflict.over(shown(stored));
        }
        return stored;
    }

    private FollowUp shown(FollowUpEntity stored) {
        Map<UUID, String> names = accounts.names(Set.of(stored.savedBy()));
        return stored.toFollowUp(names.getOrDefault(stored.savedBy(), ""));
    }

    private static FollowUpTime cleaned(String at, FollowUpTime sent) {
        Faults faults = new Faults();
        faults.addIf(sent.on().isBefore(EARLIEST) || sent.on().isAfter(LATEST), at + "/on", ProblemType.OUT_OF_RANGE);
        faults.addIf(!sent.from().isBefore(sent.until()), at + "/until", ProblemType.ENDS_BEFORE_START);
        faults.clock(at + "/from", sent.on().atTime(sent.from()));
        faults.clock(at + "/until", sent.on().atTime(sent.until()));
        @Nullable String place = faults.optionalLine(at + "/place", sent.place(), PlainText.LONGEST_NAME);
        faults.refuse();
        return new FollowUpTime(sent.kind(), sent.on(), sent.from(), sent.until(), place);
    }
}
