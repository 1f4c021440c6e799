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
import se.framsteg.identity.Language;
import se.framsteg.problem.ProblemType;
import se.framsteg.progression.InstrumentsApi;
import se.framsteg.progression.Question;
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
        WeeklyHours backwards = new WeeklyHours(DayOfWeek.MONDAY, LocalTime.of(12, 0), LocalTime.of(9, 0), null);
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
        assertThat(own.ownPlanVersion(1).version().content().milestones()).containsExactly(outside);
    }

    @Test
    void everyVersionIsReadWithWhatItChangedBesideWhatHeldThen() {
        agree(Content.goal("Ett"), 1);
        coach.propose(aino.id(), new PlanProposal(Content.goal("Nej"), 1));
        own.answerOwn(2, new PlanAnswer(false, null));
        agree(Content.goal("Två"), 3);
        assertThat(own.ownPlanVersion(1).before()).isEqualTo(PlanContent.EMPTY);
        PlanStep third = coach.planVersion(aino.id(), 3);
        assertThat(third.before()).as("the second was never agreed").isEqualTo(Content.goal("Ett"));
        assertThat(third.changes())
                .containsExactly(new PlanChange(PlanField.LONG_TERM_GOAL, null, PlanChange.Kind.CHANGED));
        refused(ProblemType.NOT_FOUND, () -> own.ownPlanVersion(4));
    }

    @Test
    void aMilestoneNamesAQuestionThatTheCardHasOrNone() {
        Milestone unknown = new Milestone(UUID.randomUUID(), "Vara ute", null, "star-sign");
        proposedAt("/content/milestones/0/question", ProblemType.UNKNOWN_VALUE, Content.full(unknown));
        Milestone known = new Milestone(UUID.randomUUID(), "Vara ute", null, "health");
        assertThat(own.proposeOwn(new PlanProposal(Content.full(known), 0)).proposed())
                .isNotNull();
        assertThat(RunningApi.as(aino, InstrumentsApi.class).card(Language.SV).questions())
                .extracting(Question::code)
                .contains("health");
    }

    @Test
    void aYesThatIsWrittenDownIsTheParticipantsToTheCoachsProposalAndNotOfADayToCome() {
        own.proposeOwn(new PlanProposal(Content.goal("Köra lastbil"), 0));
        SaidYes today = new SaidYes(scene.today(), SaidHow.SPOKEN);
        refused(ProblemType.OWN_PROPOSAL, () -> coach.writeDownYes(aino.id(), 1, today));
        coach.propose(aino.id(), new PlanProposal(Content.full(), 1));
        refused(ProblemType.NOT_FOUND, () -> as(scene.strangerCoach).writeDownYes(aino.id(), 2, today));
        refused(ProblemType.NOT_FOUND, () -> as(scene.coordinator).writeDownYes(aino.id(), 2, today));
        refused(ProblemType.CHANGED_MEANWHILE, () -> coach.writeDownYes(aino.id(), 1, today));
        refusedAt(
                "/on",
                ProblemType.DATE_IN_FUTURE,
                () -> writtenDown(scene.today().plusDays(1)));
        refusedAt(
                "/on", ProblemType.OUT_OF_RANGE, () -> writtenDown(scene.since().minusDays(1)));
        assertThat(own.ownPlan().agreed()).isNull();
    }

    @Test
    void aYesThatIsWrittenDownIsMarkedAsThatForBoth() {
        coach.propose(aino.id(), new PlanProposal(Content.full(), 0));
        writtenDown(scene.today().minusDays(3));
        PlanHead head = holds(own.ownPlan()).head();
        assertThat(head.saidOn()).isEqualTo(scene.today().minusDays(3));
        assertThat(head.saidHow()).isEqualTo(SaidHow.SIGNED);
        assertThat(head.answeredBy()).as("who wrote it down").isEqualTo("coach");
        assertThat(coach.planVersion(aino.id(), 1).version().head()).isEqualTo(head);
        refused(ProblemType.CHANGED_MEANWHILE, () -> own.answerOwn(1, new PlanAnswer(false, null)));
    }

    private void writtenDown(LocalDate on) {
        coach.writeDownYes(aino.id(), own.ownPlan().latest(), new SaidYes(on, SaidHow.SIGNED));
    }

    private void agree(PlanContent content, int number) {
        coach.propose(aino.id(), new PlanProposal(content, number - 1));
        own.answerOwn(number, new PlanAnswer(true, null));
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
