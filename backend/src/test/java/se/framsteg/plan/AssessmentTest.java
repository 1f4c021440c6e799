package se.framsteg.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.testing.ProblemReply.refused;
import static se.framsteg.testing.ProblemReply.refusedAt;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Person;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

class AssessmentTest {

    private final Scene scene = new Scene();
    private final Person aino = scene.aino;
    private final AssessmentApi own = as(aino);
    private final AssessmentApi coach = as(scene.coach);

    @Test
    void theCoordinatorAndAFormerCoachReadNoAssessment() {
        refused(ProblemType.NOT_FOUND, () -> as(scene.coordinator).assessment(aino.id()));
        refused(ProblemType.NOT_FOUND, () -> as(scene.formerCoach).assessment(aino.id()));
    }

    @Test
    void whatIsPreparedIsTheirsAloneUntilItIsHandedIn() {
        own.prepare(AssessmentField.SLEEP, new PreparedChange("Jag sover dåligt", 0));
        assertThat(coach.assessment(aino.id()).current()).isNull();
        own.handIn();
        assertThat(answer(coach.assessment(aino.id()), AssessmentField.SLEEP).own())
                .isEqualTo("Jag sover dåligt");
        assertThat(own.preparation().begun()).isFalse();
    }

    @Test
    void nothingIsHandedInTwice() {
        own.prepare(AssessmentField.SLEEP, new PreparedChange("x", 0));
        own.handIn();
        assertThat(own.handIn().history()).hasSize(1);
    }

    @Test
    void twoPagesAreToldApartAndTheSecondSeesBoth() {
        own.prepare(AssessmentField.FOOD, new PreparedChange("Ett", 0));
        assertThat(refused(
                                ProblemType.CHANGED_MEANWHILE,
                                () -> own.prepare(AssessmentField.FOOD, new PreparedChange("Två", 0)))
                        .current())
                .contains("Ett");
        assertThat(own.prepare(AssessmentField.FOOD, new PreparedChange("Ett", 0))
                        .revision())
                .isEqualTo(1);
    }

    @Test
    void whatPapersSayIsNotTheParticipantsToPrepare() {
        refusedAt(
                "#field",
                ProblemType.UNKNOWN_VALUE,
                () -> own.prepare(AssessmentField.HEALTH_DOCUMENTED, new PreparedChange("x", 0)));
    }

    @Test
    void aTextThatIsTooLongOrHoldsWhatCannotBeSeenIsRefusedAtItsField() {
        refusedAt(
                "/text",
                ProblemType.TOO_LONG,
                () -> own.prepare(
                        AssessmentField.FOOD, new PreparedChange("å".repeat(AssessmentApi.LONGEST_TEXT + 1), 0)));
        refusedAt(
                "/texts/0/text",
                ProblemType.INVALID,
                () -> coach.settle(aino.id(), change(0, "a\u0007b", AssessmentField.FOOD)));
        AssessmentChange twice = new AssessmentChange(
                List.of(new SettledText(AssessmentField.FOOD, "a"), new SettledText(AssessmentField.FOOD, "b")),
                false,
                0);
        refusedAt("/texts/1/field", ProblemType.TWICE, () -> coach.settle(aino.id(), twice));
    }

    @Test
    void theCoachCompletesItAndNeverOverTheParticipantsWords() {
        own.prepare(AssessmentField.SLEEP, new PreparedChange("Mina ord\r\noch fler", 0));
        own.handIn();
        Assessment settled = coach.settle(aino.id(), change(1, "I samtalet", AssessmentField.SLEEP));
        assertThat(answer(settled, AssessmentField.SLEEP))
                .isEqualTo(new AssessmentAnswer(AssessmentField.SLEEP, "Mina ord\noch fler", "I samtalet"));
        own.prepare(AssessmentField.SLEEP, new PreparedChange("", 0));
        assertThat(answer(own.handIn(), AssessmentField.SLEEP))
                .isEqualTo(new AssessmentAnswer(AssessmentField.SLEEP, null, "I samtalet"));
        assertThat(answer(own.ownAssessmentVersion(2), AssessmentField.SLEEP).own())
                .startsWith("Mina");
    }

    @Test
    void aChangeFromAnOlderVersionShowsBoth() {
        coach.settle(aino.id(), change(0, "Ett", AssessmentField.FUTURE));
        assertThat(refused(
                                ProblemType.CHANGED_MEANWHILE,
                                () -> coach.settle(aino.id(), change(0, "Två", AssessmentField.FUTURE)))
                        .current())
                .contains("Ett");
    }

    @Test
    void itSaysWhatIsLeft() {
        assertThat(own.ownAssessment().left()).containsExactly(AssessmentField.values());
        assertThat(coach.settle(aino.id(), change(0, "x", AssessmentField.FUTURE))
                        .left())
                .doesNotContain(AssessmentField.FUTURE)
                .hasSize(AssessmentField.values().length - 1);
    }

    private static AssessmentChange change(int basedOn, String text, AssessmentField field) {
        return new AssessmentChange(List.of(new SettledText(field, text)), true, basedOn);
    }

    private static AssessmentAnswer answer(Assessment assessment, AssessmentField field) {
        return answer(assessment.current(), field);
    }

    private static AssessmentAnswer answer(
            @org.jspecify.annotations.Nullable AssessmentVersion version, AssessmentField field) {
        return Assessments.answer(version, field);
    }

    private static AssessmentApi as(Person person) {
        return RunningApi.as(person, AssessmentApi.class);
    }
}
