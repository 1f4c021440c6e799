package se.framsteg.plan;

import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.CurrentEnrolment;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Conflict;
import se.framsteg.platform.Faults;
import se.framsteg.platform.Ids;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/**
 * Changes plans: proposed by either side, agreed by both. At most one proposal waits at a time, and nothing is overwritten;
 * the way of a version is drawn at {@link PlanApi}.
 */
@Singleton
final class Plans {

    private final Enrolled enrolled;
    private final PlanReads reads;
    private final PlanRepository versions;
    private final Documents documents;
    private final Conflict conflict;
    private final Calendar calendar;
    private final Ids ids;

    Plans(
            Enrolled enrolled,
            PlanReads reads,
            PlanRepository versions,
            Documents documents,
            Conflict conflict,
            Calendar calendar,
            Ids ids) {
        this.enrolled = enrolled;
        this.reads = reads;
        this.versions = versions;
        this.documents = documents;
        this.conflict = conflict;
        this.calendar = calendar;
        this.ids = ids;
    }

    Plan propose(UUID participantId, PlanProposal proposal) {
        Faults faults = new Faults();
        PlanContent content = PlanRules.cleaned(proposal.content(), faults);
        faults.refuse();
        CurrentEnrolment enrolment = enrolled.lock(participantId);
        Plan stored = reads.get(enrolment);
        if (stored.latest() != proposal.basedOn()) {
            throw conflict.over(stored);
        }
        PlanVersion holds = stored.agreed();
        if (content.equals(holds == null ? PlanContent.EMPTY : holds.content())) {
            throw Refused.because(ProblemType.NOTHING_CHANGED);
        }
        Side side = enrolled.side(participantId);
        closeWaiting(enrolment, stored.proposed(), side);
        versions.save(new PlanVersionEntity(
                ids.next(),
                participantId,
                enrolment.enrolmentId(),
                stored.latest() + 1,
                documents.text(content),
                PlanVersionState.PROPOSED,
                side,
                enrolled.me(),
                calendar.now(),
                null,
                null,
                null));
        return reads.get(enrolment);
    }

    /** Another idea instead of one's own takes it back; instead of the other's it is a no. */
    private void closeWaiting(CurrentEnrolment enrolment, @Nullable PlanVersion waiting, Side side) {
        if (waiting == null) {
            return;
        }
        if (waiting.head().side() == side) {
            close(enrolment, PlanVersionState.WITHDRAWN, null);
        } else {
            close(enrolment, PlanVersionState.DECLINED, null);
        }
    }

    Plan answer(UUID participantId, int number, PlanAnswer answer) {
        Faults faults = new Faults();
        String words = faults.optionalLine("/words", answer.words(), PlanApi.LONGEST_PART);
        faults.refuse();
        CurrentEnrolment enrolment = enrolled.lock(participantId);
        PlanVersion waiting = waiting(enrolment, number);
        if (waiting.head().side() == enrolled.side(participantId)) {
            throw Refused.because(ProblemType.OWN_PROPOSAL);
        }
        if (answer.agreed()) {
            versions.replaceAgreed(enrolment.enrolmentId());
            close(enrolment, PlanVersionState.AGREED, words);
        } else {
            close(enrolment, PlanVersionState.DECLINED, words);
        }
        return reads.get(enrolment);
    }

    Plan withdraw(UUID participantId, int number) {
        CurrentEnrolment enrolment = enrolled.lock(participantId);
        if (waiting(enrolment, number).head().side() != enrolled.side(participantId)) {
            throw Refused.because(ProblemType.NOT_FOUND);
        }
        close(enrolment, PlanVersionState.WITHDRAWN, null);
        return reads.get(enrolment);
    }

    Plan mark(UUID participantId, UUID milestoneId, MilestoneState state) {
        CurrentEnrolment enrolment = enrolled.lock(participantId);
        Plan plan = reads.get(enrolment);
        boolean known = Stream.of(plan.agreed(), plan.proposed())
                .flatMap(Stream::ofNullable)
                .flatMap(version -> version.content().milestones().stream())
                .anyMatch(milestone -> milestone.id().equals(milestoneId));
        if (!known) {
            throw Refused.because(ProblemType.NOT_FOUND);
        }
        versions.mark(
                ids.next(),
                participantId,
                enrolment.enrolmentId(),
                milestoneId,
                state.name(),
                enrolled.me(),
                calendar.now());
        return reads.get(enrolment);
    }

    private PlanVersion waiting(CurrentEnrolment enrolment, int number) {
        Plan stored = reads.get(enrolment);
        if (number < 1 || number > stored.latest()) {
            throw Refused.because(ProblemType.NOT_FOUND);
        }
        PlanVersion waiting = stored.proposed();
        if (waiting == null || waiting.head().number() != number) {
            throw conflict.over(stored);
        }
        return waiting;
    }

    private void close(CurrentEnrolment enrolment, PlanVersionState state, @Nullable String words) {
        versions.answer(enrolment.enrolmentId(), state.name(), enrolled.me(), calendar.now(), words);
    }
}
