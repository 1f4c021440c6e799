package se.framsteg.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.testing.ProblemReply.refused;
import static se.framsteg.testing.ProblemReply.refusedAt;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Person;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

class PlanTest {

    private final Scene scene = new Scene();
    private final Person aino = scene.aino;
    private final PlanApi own = as(aino);
    private final PlanApi coach = as(scene.coach);

    @Test
    void aFormerCoachAndAnotherCoachGetNothing() {
        coach.propose(aino.id(), new PlanProposal(Content.full(), 0));
        refused(ProblemType.NOT_FOUND, () -> as(scene.formerCoach).plan(aino.id()));
        refused(ProblemType.NOT_FOUND, () -> as(scene.strangerCoach).planVersion(aino.id(), 1));
    }

    @Test
    void theCoordinatorReadsAndChangesNothing() {
        PlanApi coordinator = as(scene.coordinator);
        coach.propose(aino.id(), new PlanProposal(Content.full(), 0));
        assertThat(coordinator.plan(aino.id()).proposed()).isNotNull();
        refused(ProblemType.NOT_FOUND, () -> coordinator.answer(aino.id(), 1, new PlanAnswer(true, null)));
    }

    @Test
    void nobodyAnswersTheirOwnProposal() {
        own.proposeOwn(new PlanProposal(Content.goal("Köra lastbil"), 0));
        refused(ProblemType.OWN_PROPOSAL, () -> own.answerOwn(1, new PlanAnswer(true, null)));
        refused(ProblemType.NOT_FOUND, () -> coach.withdraw(aino.id(), 1));
    }

    @Test
    void whatNoLongerWaitsIsNotAnswered() {
        coach.propose(aino.id(), new PlanProposal(Content.full(), 0));
        own.answerOwn(1, new PlanAnswer(true, null));
        assertThat(refused(ProblemType.CHANGED_MEANWHILE, () -> own.answerOwn(1, new PlanAnswer(false, null)))
                        .current())
                .contains("Byggeriet");
        refused(ProblemType.NOT_FOUND, () -> own.answerOwn(2, new PlanAnswer(true, null)));
    }

    @Test
    void aProposalFromAnOlderVersionIsAConflictThatShowsBoth() {
        coach.propose(aino.id(), new PlanProposal(Content.goal("Coachens"), 0));
        assertThat(refused(
                                ProblemType.CHANGED_MEANWHILE,
                                () -> own.proposeOwn(new PlanProposal(Content.goal("Mitt"), 0)))
                        .current())
                .contains("Coachens");
    }

    @Test
    void faultsStandAtTheirFields() {
        UUID id = UUID.randomUUID();
        Milestone good = new Milestone(id, "Vara ute", null, null);
        proposedAt("/content/milestones/1/id", ProblemType.TWICE, Content.full(good, good));
        proposedAt(
                "/content/milestones/0/words", ProblemType.REQUIRED, Content.full(new Milestone(id, " ", null, null)));
        proposedAt(
                "/content/milestones/0/due",
                ProblemType.OUT_OF_RANGE,
                Content.full(new Milestone(id, "x", LocalDate.of(1026, 1, 1), null)));
        UUID madeUp = UUID.fromString("e46d9f4e-8bbf-9932-4ccc-1de9e6908144");
        proposedAt(
                "/content/milestones/0/id", ProblemType.INVALID, Content.full(new Milestone(madeUp, "x", null, null)));
        proposedAt("/content/longTermGoal", ProblemType.TOO_LONG, Content.goal("x".repeat(PlanApi.LONGEST_PART + 1)));
        WeeklyHours backwards = new WeeklyHours(DayOfWeek.MONDAY, LocalTime.of(12, 0), LocalTime.of(9, 0));
        proposedAt("/content/attendance/0/until", ProblemType.ENDS_BEFORE_START, attending(backwards));
        WeeklyHours morning = Content.hours(DayOfWeek.MONDAY, 9, 12);
        WeeklyHours noon = Content.hours(DayOfWeek.MONDAY, 11, 13);
        proposedAt("/content/attendance/1/from", ProblemType.OVERLAPS, attending(morning, noon));
        assertThat(own.ownPlan().history()).isEmpty();
    }

    private void proposedAt(String pointer, ProblemType type, PlanContent content) {
        refusedAt(pointer, type, () -> own.proposeOwn(new PlanProposal(content, 0)));
    }

    private static PlanContent attending(WeeklyHours... hours) {
        return new PlanContent(null, null, List.of(hours), List.of(), null, null, null, null, null);
    }

    @Test
    void theSameAgainIsNoProposal() {
        coach.propose(aino.id(), new PlanProposal(Content.full(), 0));
        own.answerOwn(1, new PlanAnswer(true, null));
        refused(ProblemType.NOTHING_CHANGED, () -> own.proposeOwn(new PlanProposal(Content.full(), 1)));
    }

    @Test
    void whoeverIsNotEnrolledAnyMoreReadsAndChangesNothing() {
        coach.propose(aino.id(), new PlanProposal(Content.full(), 0));
        scene.rows()
                .update(
                        "UPDATE enrolment SET until = ? WHERE participant_id = ?",
                        scene.today().minusDays(1),
                        aino.id());
        assertThat(own.ownPlan().history()).hasSize(1);
        refused(ProblemType.NOT_ENROLLED, () -> own.answerOwn(1, new PlanAnswer(true, null)));
        refused(ProblemType.NOT_FOUND, () -> coach.plan(aino.id()));
    }

    @Test
    void anUnfinishedPlanIsKeptAndSaysWhatIsLeft() {
        assertThat(own.ownPlan().left())
                .containsExactly(
                        PlanField.MAIN_ACTIVITY, PlanField.ATTENDANCE, PlanField.MILESTONES, PlanField.FOLLOW_UP);
        own.proposeOwn(new PlanProposal(Content.full(), 0));
        Plan agreed = coach.answer(aino.id(), 1, new PlanAnswer(true, "Bra!"));
        assertThat(agreed.left()).containsExactly(PlanField.MILESTONES);
        assertThat(holds(agreed).head().answer()).isEqualTo("Bra!");
    }

    @Test
    void aChangeWaitsForTheOthersYesAndShowsWhatChanged() {
        Milestone outside = Content.milestone("Vara ute varje dag");
        coach.propose(aino.id(), new PlanProposal(Content.full(outside), 0));
        own.answerOwn(1, new PlanAnswer(true, null));

        Milestone cv = Content.milestone("Skriva CV");
        Plan waiting = own.proposeOwn(new PlanProposal(Content.full(outside, cv), 1));

        assertThat(waiting.changes())
                .containsExactly(new PlanChange(PlanField.MILESTONES, cv.id(), PlanChange.Kind.ADDED));
        assertThat(holds(waiting).content().milestones()).containsExactly(outside);
        Plan agreed = coach.answer(aino.id(), 2, new PlanAnswer(true, null));
        assertThat(holds(agreed).content().milestones()).containsExactly(outside, cv);
        assertThat(agreed.history())
                .extracting(PlanHead::state)
                .containsExactly(PlanVersionState.AGREED, PlanVersionState.REPLACED);
        assertThat(own.ownPlanVersion(1).content().milestones()).containsExactly(outside);
    }

    @Test
    void anotherIdeaIsANoToTheOthersAndTakesBackOnesOwn() {
        coach.propose(aino.id(), new PlanProposal(Content.goal("Ett"), 0));
        own.proposeOwn(new PlanProposal(Content.goal("Två"), 1));
        Plan plan = own.proposeOwn(new PlanProposal(Content.goal("Tre"), 2));
        assertThat(plan.history())
                .extracting(PlanHead::state)
                .containsExactly(PlanVersionState.PROPOSED, PlanVersionState.WITHDRAWN, PlanVersionState.DECLINED);
        assertThat(own.withdrawOwn(3).proposed()).isNull();
    }

    @Test
    void markingAMilestoneNeedsNoYes() {
        Milestone outside = Content.milestone("Vara ute varje dag");
        refused(ProblemType.NOT_FOUND, () -> own.markOwn(outside.id(), new MilestoneChange(MilestoneState.STARTED)));
        coach.propose(aino.id(), new PlanProposal(Content.full(outside), 0));
        own.answerOwn(1, new PlanAnswer(true, null));
        own.markOwn(outside.id(), new MilestoneChange(MilestoneState.STARTED));
        Plan marked = coach.mark(aino.id(), outside.id(), new MilestoneChange(MilestoneState.REACHED));
        assertThat(marked.marks()).singleElement().satisfies(mark -> {
            assertThat(mark.state()).isEqualTo(MilestoneState.REACHED);
            assertThat(mark.markedBy()).isEqualTo("coach");
        });
        assertThat(marked.latest()).isEqualTo(1);
    }

    private static PlanVersion holds(Plan plan) {
        return Objects.requireNonNull(plan.agreed());
    }

    private static PlanApi as(Person person) {
        return RunningApi.as(person, PlanApi.class);
    }
}
