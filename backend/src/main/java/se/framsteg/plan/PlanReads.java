package se.framsteg.plan;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.CurrentEnrolment;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** A plan as it stands, and as it stood. */
@Singleton
final class PlanReads {

    private final Enrolled enrolled;
    private final PlanRepository versions;
    private final Documents documents;

    PlanReads(Enrolled enrolled, PlanRepository versions, Documents documents) {
        this.enrolled = enrolled;
        this.versions = versions;
        this.documents = documents;
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

    PlanVersion version(UUID participantId, int number) {
        CurrentEnrolment enrolment = enrolled.get(participantId);
        return versions.heads(enrolment.enrolmentId()).stream()
                .filter(head -> head.number() == number)
                .findFirst()
                .map(head -> version(enrolment, head))
                .orElseThrow(() -> Refused.because(ProblemType.NOT_FOUND));
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
