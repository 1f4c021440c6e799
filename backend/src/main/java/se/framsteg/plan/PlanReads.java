package se.framsteg.plan;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.CurrentEnrolment;
import se.framsteg.platform.Conflict;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** A plan as it stands, and as it stood. */
@Singleton
final class PlanReads {

    private final Enrolled enrolled;
    private final PlanRepository versions;
    private final Documents documents;
    private final Conflict conflict;

    PlanReads(Enrolled enrolled, PlanRepository versions, Documents documents, Conflict conflict) {
        this.enrolled = enrolled;
        this.versions = versions;
        this.documents = documents;
        this.conflict = conflict;
    }

    Plan get(UUID participantId) {
        return get(enrolled.get(participantId));
    }

    Plan get(CurrentEnrolment enrolment) {
        List<PlanHead> history = versions.heads(enrolment.enrolmentId());
        PlanVersion agreed = latest(enrolment, history, PlanVersionState.AGREED);
        PlanVersion proposed = latest(enrolment, history, PlanVersionState.PROPOSED);
        PlanContent holds = agreed == null ? PlanContent.EMPTY : agreed.content();
        return new Plan(
                enrolment.participantName(),
                enrolment.coachName(),
                agreed,
                proposed,
                proposed == null ? List.of() : PlanDifference.between(holds, proposed.content()),
                versions.marks(enrolment.enrolmentId()),
                PlanRules.left(holds),
                history);
    }

    /** The plan, in which that number waits for an answer. */
    Plan waiting(CurrentEnrolment enrolment, int number) {
        Plan stored = get(enrolment);
        if (number < 1 || number > stored.latest()) {
            throw Refused.because(ProblemType.NOT_FOUND);
        }
        PlanVersion waiting = stored.proposed();
        if (waiting == null || waiting.head().number() != number) {
            throw conflict.over(stored);
        }
        return stored;
    }

    PlanStep step(UUID participantId, int number) {
        CurrentEnrolment enrolment = enrolled.get(participantId);
        List<PlanHead> history = versions.heads(enrolment.enrolmentId());
        PlanVersion version = history.stream()
                .filter(head -> head.number() == number)
                .findFirst()
                .map(head -> version(enrolment, head))
                .orElseThrow(() -> Refused.because(ProblemType.NOT_FOUND));
        PlanContent before = history.stream()
                .filter(head -> head.number() < number && head.state().wasAgreed())
                .findFirst()
                .map(head -> version(enrolment, head).content())
                .orElse(PlanContent.EMPTY);
        return new PlanStep(version, before, PlanDifference.between(before, version.content()));
    }

    private @Nullable PlanVersion latest(CurrentEnrolment enrolment, List<PlanHead> history, PlanVersionState state) {
        return history.stream()
                .filter(head -> head.state() == state)
                .findFirst()
                .map(head -> version(enrolment, head))
                .orElse(null);
    }

    private PlanVersion version(CurrentEnrolment enrolment, PlanHead head) {
        String content = versions.findByEnrolmentIdAndNumber(enrolment.enrolmentId(), head.number())
                .orElseThrow()
                .content();
        return new PlanVersion(head, documents.read(content, PlanContent.class));
    }
}
