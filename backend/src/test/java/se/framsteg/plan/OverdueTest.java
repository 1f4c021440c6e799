package se.framsteg.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.people.OverdueApi;
import se.framsteg.people.OverdueKind;
import se.framsteg.people.OverdueRow;
import se.framsteg.testing.Person;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

class OverdueTest {

    private final Scene scene = new Scene();
    private final LocalDate today = scene.today();

    @Test
    void othersAndThoseWithoutAGrantSeeNothing() {
        assertThat(rows(scene.strangerCoach, scene.aino)).isEmpty();
        assertThat(rows(scene.formerCoach, scene.aino)).isEmpty();
        assertThat(rows(scene.otherCoordinator, scene.aino)).isEmpty();
        assertThat(rows(scene.coordinator, scene.protectedOne)).isEmpty();
        assertThat(rows(scene.coach, scene.protectedOne)).isNotEmpty();
    }

    @Test
    void duringAPauseNothingIsLate() {
        scene.rows()
                .update(
                        "INSERT INTO enrolment_pause (enrolment_id, since) SELECT id, ? FROM enrolment WHERE participant_id = ?",
                        today,
                        scene.aino.id());
        assertThat(rows(scene.coach, scene.aino)).isEmpty();
    }

    @Test
    void everythingThatIsForgottenIsToldToCoachAndCoordinator() {
        assertThat(rows(scene.coach, scene.aino))
                .isEqualTo(rows(scene.coordinator, scene.aino))
                .extracting(OverdueRow::kind)
                .containsExactlyInAnyOrder(
                        OverdueKind.ASSESSMENT, OverdueKind.PLAN, OverdueKind.CARD, OverdueKind.ENROLMENT_YEAR);
    }

    @Test
    void whatIsDoneIsNotLateAnyMoreAndWhatIsNewIs() {
        UUID aino = scene.aino.id();
        RunningApi.as(scene.coach, AssessmentApi.class).settle(aino, new AssessmentChange(List.of(), true, 0));
        PlanApi plans = RunningApi.as(scene.coach, PlanApi.class);
        plans.propose(aino, new PlanProposal(Content.full(), 0));
        RunningApi.as(scene.aino, PlanApi.class).answerOwn(1, new PlanAnswer(true, null));
        scene.rows()
                .update("UPDATE plan_version SET answered_at = ? WHERE participant_id = ?", today.minusDays(60), aino);
        RunningApi.as(scene.coach, FollowUpsApi.class)
                .addAction(
                        aino,
                        new ActionDetails(
                                "Ringa",
                                new ActionOwner(ActionOwner.Kind.PARTICIPANT, null, null),
                                today.minusDays(1),
                                ActionState.OPEN,
                                0));
        RunningApi.as(scene.coach, FollowUpsApi.class)
                .addAction(
                        aino,
                        new ActionDetails(
                                "In time the whole day",
                                new ActionOwner(ActionOwner.Kind.PARTICIPANT, null, null),
                                today,
                                ActionState.OPEN,
                                0));
        RunningApi.as(scene.coach, PlacementsApi.class)
                .addPlacement(
                        aino,
                        new PlacementDetails(
                                PlacementKind.WORK_PLACEMENT,
                                "Byggeriet",
                                null,
                                "Kim",
                                null,
                                today.minusDays(20),
                                today.plusDays(3),
                                List.of(),
                                null,
                                null,
                                2,
                                List.of(),
                                0));
        assertThat(rows(scene.coach, scene.aino))
                .extracting(OverdueRow::kind)
                .containsExactlyInAnyOrder(
                        OverdueKind.CARD,
                        OverdueKind.ENROLMENT_YEAR,
                        OverdueKind.FOLLOW_UP,
                        OverdueKind.ACTION,
                        OverdueKind.PLACEMENT_ENDS);
        assertThat(rows(scene.coach, scene.aino))
                .filteredOn(row -> row.kind() == OverdueKind.ACTION)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.since()).isEqualTo(today);
                    assertThat(row.about()).isEqualTo("Ringa");
                });
    }

    private static List<OverdueRow> rows(Person staff, Person about) {
        return RunningApi.as(staff, OverdueApi.class).overdue().rows().stream()
                .filter(row -> row.participantId().equals(about.id()))
                .toList();
    }
}
