package se.framsteg.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.testing.ProblemReply.refused;
import static se.framsteg.testing.ProblemReply.refusedAt;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Person;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

class PlacementsTest {

    private static final List<WeeklyHours> TEN_HOURS =
            List.of(Content.hours(DayOfWeek.MONDAY, 8, 13), Content.hours(DayOfWeek.THURSDAY, 8, 13));

    private final Scene scene = new Scene();
    private final Person aino = scene.aino;
    private final PlacementsApi coach = as(scene.coach);
    private final LocalDate today = scene.today();

    @Test
    void theParticipantAndTheCoordinatorReadAndDoNotChange() {
        coach.addPlacement(aino.id(), placement(today.plusDays(30), null));
        assertThat(as(aino).ownPlacements().placements()).hasSize(1);
        assertThat(as(scene.coordinator).placements(aino.id()).placements()).hasSize(1);
        refused(
                ProblemType.NOT_FOUND,
                () -> as(scene.coordinator).addPlacement(aino.id(), placement(today.plusDays(30), null)));
        refused(ProblemType.NOT_FOUND, () -> as(scene.formerCoach).placements(aino.id()));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefusedAtItsEnd() {
        refusedAt(
                "/until",
                ProblemType.ENDS_BEFORE_START,
                () -> coach.addPlacement(aino.id(), placement(today.minusDays(1), null)));
        assertThat(coach.placements(aino.id()).placements()).isEmpty();
    }

    @Test
    void moreThanTheFrameAllowsIsRefusedUntilStaffSayWhy() {
        Frame frame = new Frame("Försäkringskassan", 9, null, 2);
        PlacementDetails beyond = placement(today.plusDays(14), frame);
        assertThat(refused(ProblemType.INVALID, () -> coach.addPlacement(aino.id(), beyond))
                        .errors())
                .extracting(fault -> fault.pointer() + " " + fault.type())
                .containsExactly(
                        "/hours " + ProblemType.BEYOND_FRAME.urn(), "/until " + ProblemType.BEYOND_FRAME.urn());
        PlacementDetails decided = with(
                beyond,
                new PlacementOverride(PlacementLimit.BEYOND_FRAME_HOURS, "Enligt FK 3 nov"),
                new PlacementOverride(PlacementLimit.BEYOND_FRAME_WEEKS, "Enligt FK 3 nov"));
        assertThat(coach.addPlacement(aino.id(), decided).placements())
                .singleElement()
                .satisfies(
                        placement -> assertThat(placement.details().overrides()).hasSize(2));
    }

    @Test
    void justTheFrameIsWithinIt() {
        Frame frame = new Frame("FK", 10, 5, 2);
        assertThat(coach.addPlacement(aino.id(), placement(today.plusDays(13), frame))
                        .placements())
                .hasSize(1);
        Frame twoHoursADay = new Frame("FK", null, 2, null);
        refusedAt(
                "/hours",
                ProblemType.BEYOND_FRAME,
                () -> coach.addPlacement(scene.bo.id(), placement(today.plusDays(13), twoHoursADay)));
    }

    @Test
    void anotherPlacementAtTheSameTimeAndAMissingSupervisorAreTold() {
        coach.addPlacement(aino.id(), placement(today.plusDays(10), null));
        refusedAt(
                "/since",
                ProblemType.PLACEMENTS_OVERLAP,
                () -> coach.addPlacement(aino.id(), placement(today.plusDays(5), null)));
        PlacementDetails alone = new PlacementDetails(
                PlacementKind.WORK_TRIAL,
                "Servicegruppen",
                null,
                " ",
                null,
                today.plusDays(11),
                today.plusDays(20),
                TEN_HOURS,
                null,
                null,
                2,
                List.of(),
                0);
        refusedAt("/supervisor", ProblemType.SUPERVISOR_MISSING, () -> coach.addPlacement(aino.id(), alone));
    }

    @Test
    void whoSavesSecondSeesBoth() {
        Placement stored = coach.addPlacement(aino.id(), placement(today.plusDays(10), null))
                .placements()
                .getFirst();
        coach.changePlacement(aino.id(), stored.id(), stored.details());
        assertThat(refused(
                                ProblemType.CHANGED_MEANWHILE,
                                () -> coach.changePlacement(aino.id(), stored.id(), stored.details()))
                        .current())
                .contains("\"version\":2");
        refused(ProblemType.NOT_FOUND, () -> coach.changePlacement(scene.bo.id(), stored.id(), stored.details()));
    }

    private PlacementDetails placement(LocalDate until, @Nullable Frame frame) {
        return new PlacementDetails(
                PlacementKind.WORK_TRAINING,
                "Byggeriet",
                "Storgatan 1",
                "Kim",
                "0580-123 45",
                today,
                until,
                TEN_HOURS,
                "Lära mig truck",
                frame,
                2,
                List.of(),
                0);
    }

    private static PlacementDetails with(PlacementDetails details, PlacementOverride... overrides) {
        return new PlacementDetails(
                details.kind(),
                details.employer(),
                details.address(),
                details.supervisor(),
                details.supervisorPhone(),
                details.since(),
                details.until(),
                details.hours(),
                details.wants(),
                details.frame(),
                details.contactWeeks(),
                List.of(overrides),
                details.version());
    }

    private static PlacementsApi as(Person person) {
        return RunningApi.as(person, PlacementsApi.class);
    }
}
