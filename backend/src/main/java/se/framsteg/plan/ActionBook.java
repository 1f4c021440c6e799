package se.framsteg.plan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import se.framsteg.people.Coaching;
import se.framsteg.people.CurrentEnrolment;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Conflict;
import se.framsteg.platform.Faults;
import se.framsteg.platform.Ids;
import se.framsteg.platform.PlainText;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** Keeps who does what by when; each action has one owner. */
@Singleton
final class ActionBook {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final Enrolled enrolled;
    private final ActionRepository actions;
    private final Coaching coaching;
    private final Conflict conflict;
    private final Calendar calendar;
    private final Ids ids;

    ActionBook(
            Enrolled enrolled,
            ActionRepository actions,
            Coaching coaching,
            Conflict conflict,
            Calendar calendar,
            Ids ids) {
        this.enrolled = enrolled;
        this.actions = actions;
        this.coaching = coaching;
        this.conflict = conflict;
        this.calendar = calendar;
        this.ids = ids;
    }

    void add(UUID participantId, ActionDetails sent) {
        CurrentEnrolment enrolment = enrolled.lock(participantId);
        actions.save(entity(ids.next(), enrolment, sent, 1));
    }

    void change(UUID participantId, UUID actionId, ActionDetails sent) {
        CurrentEnrolment enrolment = enrolled.lock(participantId);
        ActionEntity stored = get(enrolment, actionId, sent.version());
        actions.update(entity(actionId, enrolment, sent, stored.version() + 1));
    }

    /** What others own is not the participant's to mark, and answered like what does not exist. */
    void markOwn(UUID participantId, UUID actionId, ActionMark mark) {
        CurrentEnrolment enrolment = enrolled.lock(participantId);
        ActionEntity stored = get(enrolment, actionId, mark.version());
        if (stored.ownerKind() != ActionOwner.Kind.PARTICIPANT) {
            throw Refused.because(ProblemType.NOT_FOUND);
        }
        actions.update(stored.marked(mark.state(), enrolled.me(), calendar.now()));
    }

    private ActionEntity get(CurrentEnrolment enrolment, UUID actionId, long version) {
        ActionEntity stored = actions.findByIdAndEnrolmentId(actionId, enrolment.enrolmentId())
                .orElseThrow(() -> Refused.because(ProblemType.NOT_FOUND));
        if (stored.version() != version) {
            throw conflict.over(actions.get(actionId).toAction());
        }
        return stored;
    }

    private ActionEntity entity(UUID id, CurrentEnrolment enrolment, ActionDetails sent, long version) {
        Faults faults = new Faults();
        String words = faults.line("/words", sent.words(), FollowUpsApi.LONGEST_RECORD);
        faults.addIf(sent.due().isBefore(EARLIEST) || sent.due().isAfter(LATEST), "/due", ProblemType.OUT_OF_RANGE);
        ActionOwner owner = checked(sent.owner(), enrolment, faults);
        faults.refuse();
        return new ActionEntity(
                id,
                enrolment.participantId(),
                enrolment.enrolmentId(),
                words,
                owner.kind(),
                owner.kind() == ActionOwner.Kind.STAFF ? owner.id() : null,
                owner.kind() == ActionOwner.Kind.PARTY ? owner.id() : null,
                owner.name(),
                sent.due(),
                sent.state(),
                version,
                enrolled.me(),
                calendar.now());
    }

    /** Only a party's person keeps a name here; the others have theirs in their account. */
    private ActionOwner checked(ActionOwner sent, CurrentEnrolment enrolment, Faults faults) {
        UUID id = sent.id();
        return switch (sent.kind()) {
            case PARTICIPANT -> new ActionOwner(sent.kind(), null, null);
            case STAFF -> {
                boolean known = id != null
                        && coaching.staff(enrolment.programmeId(), calendar.today())
                                .containsKey(id);
                faults.addIf(!known, "/owner/id", id == null ? ProblemType.REQUIRED : ProblemType.UNKNOWN_VALUE);
                yield new ActionOwner(sent.kind(), id, null);
            }
            case PARTY -> {
                boolean known = id != null && actions.knowsPartner(id);
                faults.addIf(!known, "/owner/id", id == null ? ProblemType.REQUIRED : ProblemType.UNKNOWN_VALUE);
                String name = sent.name() == null ? "" : sent.name();
                yield new ActionOwner(sent.kind(), id, faults.line("/owner/name", name, PlainText.LONGEST_NAME));
            }
        };
    }
}
