package se.framsteg.fakes;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import se.framsteg.plan.ActionDetails;
import se.framsteg.plan.ActionOwner;
import se.framsteg.plan.ActionState;
import se.framsteg.plan.AgreedAction;
import se.framsteg.plan.Assessment;
import se.framsteg.plan.AssessmentAnswer;
import se.framsteg.plan.AssessmentField;
import se.framsteg.plan.AssessmentHead;
import se.framsteg.plan.AssessmentVersion;
import se.framsteg.plan.FollowUp;
import se.framsteg.plan.FollowUpKind;
import se.framsteg.plan.FollowUpState;
import se.framsteg.plan.FollowUpTime;
import se.framsteg.plan.FollowUps;
import se.framsteg.plan.Frame;
import se.framsteg.plan.Milestone;
import se.framsteg.plan.MilestoneMark;
import se.framsteg.plan.MilestoneState;
import se.framsteg.plan.Placement;
import se.framsteg.plan.PlacementDetails;
import se.framsteg.plan.PlacementKind;
import se.framsteg.plan.Placements;
import se.framsteg.plan.Plan;
import se.framsteg.plan.PlanChange;
import se.framsteg.plan.PlanContent;
import se.framsteg.plan.PlanField;
import se.framsteg.plan.PlanHead;
import se.framsteg.plan.PlanStep;
import se.framsteg.plan.PlanVersion;
import se.framsteg.plan.PlanVersionState;
import se.framsteg.plan.Preparation;
import se.framsteg.plan.PreparedText;
import se.framsteg.plan.Side;
import se.framsteg.plan.WeeklyHours;

/** Plans for looking at views. */
final class InventedPlans {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Milestone OUTSIDE =
            new Milestone(new UUID(1, 1), "Vara ute en stund varje dag", TODAY.plusDays(20), "health");
    private static final Milestone CV = new Milestone(new UUID(1, 2), "Skriva klart mitt CV", null, null);
    private static final List<WeeklyHours> HOURS = List.of(
            new WeeklyHours(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), null),
            new WeeklyHours(DayOfWeek.WEDNESDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), null));

    private InventedPlans() {}

    static Plan plan() {
        var agreed = version(2, PlanVersionState.AGREED, OUTSIDE);
        var proposed = version(3, PlanVersionState.PROPOSED, OUTSIDE, CV);
        return new Plan(
                "Aino Virtanen",
                "Kim Lind",
                agreed,
                proposed,
                List.of(new PlanChange(PlanField.MILESTONES, CV.id(), PlanChange.Kind.ADDED)),
                List.of(new MilestoneMark(OUTSIDE.id(), MilestoneState.STARTED, "Aino", NOW)),
                List.of(PlanField.FOLLOW_UP),
                List.of(
                        proposed.head(),
                        agreed.head(),
                        version(1, PlanVersionState.REPLACED).head()));
    }

    static PlanVersion version(int number, PlanVersionState state, Milestone... milestones) {
        return new PlanVersion(
                new PlanHead(number, state, Side.COACH, "Kim Lind", NOW, null, null, null, null, null),
                new PlanContent(
                        "Köra lastbil igen, och orka vara med barnen på kvällen",
                        "Byggeriet, snickeriet",
                        HOURS,
                        List.of(milestones),
                        null,
                        "Promenad med Bo på tisdagar",
                        null,
                        null,
                        "Göra klart det med Kim"));
    }

    /** The second, as the first was before it. */
    static PlanStep step() {
        return new PlanStep(
                version(2, PlanVersionState.REPLACED, OUTSIDE, CV),
                version(1, PlanVersionState.REPLACED, OUTSIDE).content(),
                List.of(new PlanChange(PlanField.MILESTONES, CV.id(), PlanChange.Kind.ADDED)));
    }

    static Preparation preparation() {
        return new Preparation(
                "Kim Lind",
                Arrays.stream(AssessmentField.values())
                        .filter(AssessmentField::prepared)
                        .map(field -> new PreparedText(field, null, 0))
                        .toList(),
                false,
                null);
    }

    static Assessment assessment() {
        var answers = Arrays.stream(AssessmentField.values())
                .map(field -> new AssessmentAnswer(
                        field, field.ordinal() % 3 == 0 ? "Det går upp och ner.\nMest på morgonen." : null, null))
                .toList();
        return new Assessment(
                "Aino Virtanen",
                new AssessmentVersion(1, answers, false, Side.PARTICIPANT, "Aino Virtanen", NOW),
                List.of(),
                List.of(new AssessmentHead(1, false, Side.PARTICIPANT, "Aino Virtanen", NOW)));
    }

    static Placements placements() {
        return new Placements(
                TODAY,
                "Aino Virtanen",
                "Kim Lind",
                "Samverkan Ljusnarsberg",
                List.of(new Placement(
                        new UUID(2, 1),
                        new PlacementDetails(
                                PlacementKind.WORK_TRAINING,
                                "Byggeriet",
                                "Storgatan 1, Kopparberg",
                                "Robin Ek",
                                "0580-123 45",
                                TODAY.minusDays(30),
                                TODAY.plusDays(40),
                                HOURS,
                                "Lära mig truck",
                                new Frame("Försäkringskassan", 10, null, 12),
                                2,
                                List.of(),
                                1),
                        "Kim Lind",
                        NOW)));
    }

    static FollowUps followUps() {
        return new FollowUps(
                TODAY,
                "Aino Virtanen",
                new UUID(3, 1),
                TODAY.plusDays(10),
                TODAY.plusDays(31),
                List.of(
                        talk(1, TODAY.plusDays(3), FollowUpState.PLANNED, null),
                        talk(2, TODAY.minusDays(30), FollowUpState.HELD, "Fortsätter på Byggeriet. Provar truck.")),
                List.of(
                        action(1, "Ringa vårdcentralen", ActionOwner.Kind.PARTICIPANT, "Aino Virtanen"),
                        action(2, "Fråga om läkarintyg", ActionOwner.Kind.PARTY, "Lena Berg")),
                List.of(new ActionOwner(ActionOwner.Kind.STAFF, new UUID(4, 1), "Kim Lind")));
    }

    static AgreedAction action(int number, String words, ActionOwner.Kind kind, String owner) {
        return new AgreedAction(
                new UUID(5, number),
                new UUID(6, 1),
                new ActionDetails(
                        words, new ActionOwner(kind, null, owner), TODAY.plusDays(number), ActionState.OPEN, 1),
                kind == ActionOwner.Kind.PARTY ? "Försäkringskassan" : null,
                "Kim Lind",
                NOW);
    }

    private static FollowUp talk(
            int number, LocalDate day, FollowUpState state, @org.jspecify.annotations.Nullable String record) {
        return new FollowUp(
                new UUID(7, number),
                new FollowUpTime(FollowUpKind.FOLLOW_UP, day, LocalTime.of(10, 0), LocalTime.of(11, 0), "Biblioteket"),
                state,
                record,
                null,
                "Kim Lind",
                NOW,
                1);
    }
}
