package se.framsteg.plan;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.CurrentEnrolment;
import se.framsteg.platform.Conflict;
import se.framsteg.platform.Faults;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** What the participant writes before the talk, field by field, theirs alone until it is handed in. */
@Singleton
final class Preparations {

    private final Enrolled enrolled;
    private final PreparedRepository prepared;
    private final AssessmentRepository versions;
    private final Assessments assessments;
    private final Conflict conflict;

    Preparations(
            Enrolled enrolled,
            PreparedRepository prepared,
            AssessmentRepository versions,
            Assessments assessments,
            Conflict conflict) {
        this.enrolled = enrolled;
        this.prepared = prepared;
        this.versions = versions;
        this.assessments = assessments;
        this.conflict = conflict;
    }

    /** A field that is not touched since shows what was handed in. */
    Preparation get(UUID participantId) {
        CurrentEnrolment enrolment = enrolled.get(participantId);
        Map<AssessmentField, PreparedText> drafts = drafts(enrolment);
        AssessmentVersion current = assessments.get(enrolment).current();
        return new Preparation(
                enrolment.coachName(),
                Arrays.stream(AssessmentField.values())
                        .filter(AssessmentField::prepared)
                        .map(field -> drafts.getOrDefault(field, handedIn(current, field)))
                        .toList(),
                !drafts.isEmpty(),
                versions.handedInAt(enrolment.enrolmentId()));
    }

    PreparedText keep(UUID participantId, AssessmentField field, PreparedChange change) {
        if (!field.prepared()) {
            throw Refused.at("#field", ProblemType.UNKNOWN_VALUE);
        }
        Faults faults = new Faults();
        String text = faults.optionalProse("/text", change.text(), AssessmentApi.LONGEST_TEXT);
        faults.refuse();
        CurrentEnrolment enrolment = enrolled.lock(participantId);
        PreparedText stored = drafts(enrolment).get(field);
        if (stored != null && Objects.equals(stored.text(), text)) {
            return stored;
        }
        int revision = stored == null ? 0 : stored.revision();
        if (revision != change.basedOn()) {
            throw conflict.over(
                    stored == null ? handedIn(assessments.get(enrolment).current(), field) : stored);
        }
        prepared.keep(participantId, enrolment.enrolmentId(), field.name(), text == null ? "" : text, revision + 1);
        return new PreparedText(field, text, revision + 1);
    }

    Assessment handIn(UUID participantId) {
        CurrentEnrolment enrolment = enrolled.lock(participantId);
        List<PreparedRow> drafts = prepared.list(participantId, enrolment.enrolmentId());
        if (drafts.isEmpty()) {
            return assessments.get(enrolment);
        }
        prepared.clear(participantId, enrolment.enrolmentId());
        return assessments.handIn(
                enrolment, drafts.stream().collect(Collectors.toMap(PreparedRow::field, PreparedRow::text)));
    }

    private Map<AssessmentField, PreparedText> drafts(CurrentEnrolment enrolment) {
        return prepared.list(enrolment.participantId(), enrolment.enrolmentId()).stream()
                .collect(Collectors.toMap(PreparedRow::field, PreparedRow::toText));
    }

    private static PreparedText handedIn(@Nullable AssessmentVersion current, AssessmentField field) {
        return new PreparedText(field, Assessments.answer(current, field).own(), 0);
    }
}
