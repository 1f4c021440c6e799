package se.framsteg.plan;

import jakarta.inject.Singleton;
import java.util.Objects;
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
import se.framsteg.progression.CardQuestions;

/**
 * Proposals, by either side, and where milestones stand. At most one proposal waits at a time, and nothing is overwritten; the
 * way of a version is drawn at {@link PlanApi}, and {@link PlanAnswers} takes it on.
 */
@Singleton
final class Plans {

    private final Enrolled enrolled;
    private final PlanReads reads;
    private final PlanRepository versions;
    private final CardQuestions questions;
    private final Documents documents;
    private final Conflict conflict;
    private final Calendar calendar;
    private final Ids ids;

    Plans(
            Enrolled enrolled,
            PlanReads reads,
            PlanRepository versions,
            CardQuestions questions,
            Documents documents,
            Conflict conflict,
            Calendar calendar,
            Ids ids) {
        this.enrolled = enrolled;
        this.reads = reads;
        this.versions = versions;
        this.questions = questions;
        this.documents = documents;
        this.conflict = conflict;
        this.calendar = calendar;
        this.ids = ids;
    }

    Plan propose(UUID participantId, PlanProposal proposal) {
        Faults faults = new Faults();
        PlanContent content = PlanRules.cleaned(proposal.content(), questions::knows, faults);
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
            close(enrolment, PlanVersionState.WITHDRAWN);
        } else {
            close(enrolment, PlanVersionState.DECLINED);
        }
    }

    Plan withdraw(UUID participantId, int number) {
        CurrentEnrolment enrolment = enrolled.lock(participantId);
        PlanVersion waiting =
                Objects.requireNonNull(reads.waiting(enrolment, number).proposed());
        if (waiting.head().side() != enrolled.side(participantId)) {
            throw Refused.because(ProblemType.NOT_FOUND);
        }
        close(enrolment, PlanVersionState.WITHDRAWN);
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

    private void close(CurrentEnrolment enrolment, PlanVersionState state) {
        versions.answer(enrolment.enrolmentId(), state.name(), enrolled.me(), calendar.now(), null, null, null);
    }
}
