package se.framsteg.plan;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.CurrentEnrolment;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Conflict;
import se.framsteg.platform.Faults;
import se.framsteg.platform.Ids;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** Needs assessments, in versions that hold what both have written. */
@Singleton
final class Assessments {

    private final Enrolled enrolled;
    private final AssessmentRepository versions;
    private final Documents documents;
    private final Conflict conflict;
    private final Calendar calendar;
    private final Ids ids;

    Assessments(
            Enrolled enrolled,
            AssessmentRepository versions,
            Documents documents,
            Conflict conflict,
            Calendar calendar,
            Ids ids) {
        this.enrolled = enrolled;
        this.versions = versions;
        this.documents = documents;
        this.conflict = conflict;
        this.calendar = calendar;
        this.ids = ids;
    }

    Assessment get(UUID participantId) {
        return get(enrolled.get(participantId));
    }

    Assessment get(CurrentEnrolment enrolment) {
        List<AssessmentHead> history = versions.heads(enrolment.enrolmentId());
        AssessmentVersion current = history.isEmpty() ? null : version(enrolment, history.getFirst());
        return new Assessment(enrolment.participantName(), current, left(current), history);
    }

    AssessmentVersion version(UUID participantId, int number) {
        CurrentEnrolment enrolment = enrolled.get(participantId);
        return versions.heads(enrolment.enrolmentId()).stream()
                .filter(head -> head.number() == number)
                .findFirst()
                .map(head -> version(enrolment, head))
                .orElseThrow(() -> Refused.because(ProblemType.NOT_FOUND));
    }

    Assessment settle(UUID participantId, AssessmentChange change) {
        Map<AssessmentField, String> texts = checked(change);
        CurrentEnrolment enrolment = enrolled.lock(participantId);
        Assessment stored = get(enrolment);
        int number =
                stored.history().isEmpty() ? 0 : stored.history().getFirst().number();
        if (number != change.basedOn()) {
            throw conflict.over(stored);
        }
        return add(
                enrolment,
                Arrays.stream(AssessmentField.values())
                        .map(field -> new AssessmentAnswer(
                                field, answer(stored.current(), field).own(), texts.get(field)))
                        .toList(),
                change.finished());
    }

    /** @param words by field what the participant hands in now; what is not among them stays */
    Assessment handIn(CurrentEnrolment enrolment, Map<AssessmentField, String> words) {
        Assessment stored = get(enrolment);
        AssessmentVersion current = stored.current();
        return add(
                enrolment,
                Arrays.stream(AssessmentField.values())
                        .map(field -> answer(current, field))
                        .map(answer -> new AssessmentAnswer(
                                answer.field(),
                                emptyToNull(words.getOrDefault(answer.field(), answer.own())),
                                answer.settled()))
                        .toList(),
                current != null && current.finished());
    }

    /** Only here is it said what a version holds of a field; one that has not been asked about is empty. */
    static AssessmentAnswer answer(@Nullable AssessmentVersion version, AssessmentField field) {
        return Optional.ofNullable(version).stream()
                .flatMap(some -> some.answers().stream())
                .filter(answer -> answer.field() == field)
                .findFirst()
                .orElse(new AssessmentAnswer(field, null, null));
    }

    private static Map<AssessmentField, String> checked(AssessmentChange change) {
        Map<AssessmentField, String> texts = new EnumMap<>(AssessmentField.class);
        Faults faults = new Faults();
        for (int i = 0; i < change.texts().size(); i++) {
            SettledText sent = change.texts().get(i);
            String text = faults.optionalProse("/texts/" + i + "/text", sent.text(), AssessmentApi.LONGEST_TEXT);
            if (text != null) {
                faults.addIf(texts.put(sent.field(), text) != null, "/texts/" + i + "/field", ProblemType.TWICE);
            }
        }
        faults.refuse();
        return texts;
    }

    private Assessment add(CurrentEnrolment enrolment, List<AssessmentAnswer> answers, boolean finished) {
        List<AssessmentHead> before = versions.heads(enrolment.enrolmentId());
        versions.save(new AssessmentEntity(
                ids.next(),
                enrolment.participantId(),
                enrolment.enrolmentId(),
                before.isEmpty() ? 1 : before.getFirst().number() + 1,
                documents.text(answers),
                finished,
                enrolled.side(enrolment.participantId()),
                enrolled.me(),
                calendar.now()));
        return get(enrolment);
    }

    private AssessmentVersion version(CurrentEnrolment enrolment, AssessmentHead head) {
        AssessmentEntity stored = versions.findByEnrolmentIdAndNumber(enrolment.enrolmentId(), head.number())
                .orElseThrow();
        return new AssessmentVersion(
                head.number(),
                documents.list(stored.content(), AssessmentAnswer.class),
                head.finished(),
                head.side(),
                head.savedBy(),
                head.savedAt());
    }

    private static List<AssessmentField> left(@Nullable AssessmentVersion current) {
        return Arrays.stream(AssessmentField.values())
                .map(field -> answer(current, field))
                .filter(answer -> answer.own() == null && answer.settled() == null)
                .map(AssessmentAnswer::field)
                .toList();
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
