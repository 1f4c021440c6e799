package se.framsteg.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.testing.ProblemReply.refused;
import static se.framsteg.testing.ProblemReply.refusedAt;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Person;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

class FollowUpsTest {

    private static final ActionOwner PARTICIPANT = new ActionOwner(ActionOwner.Kind.PARTICIPANT, null, null);

    private final Scene scene = new Scene();
    private final Person aino = scene.aino;
    private final FollowUpsApi coach = as(scene.coach);
    private final LocalDate today = scene.today();

    @Test
    void aTalkThatIsMovedStaysAndSaysWhichTakesItsPlace() {
        FollowUp planned = plan(today.plusDays(3));
        FollowUps moved = coach.moveFollowUp(
                aino.id(), planned.id(), new FollowUpMove(at(today.plusDays(5)), "Tandläkaren", planned.version()));
        assertThat(moved.followUps())
                .extracting(FollowUp::state)
                .containsExactly(FollowUpState.PLANNED, FollowUpState.MOVED);
        assertThat(moved.followUps().getLast().movedTo())
                .isEqualTo(moved.followUps().getFirst().id());
        assertThat(moved.followUps().getLast().record()).isEqualTo("Tandläkaren");
        refused(
                ProblemType.CHANGED_MEANWHILE,
                () -> coach.moveFollowUp(
                        aino.id(), planned.id(), new FollowUpMove(at(today), null, planned.version())));
    }

    @Test
    void aTalkThatHasNotBeenIsNotHeld() {
        FollowUp planned = plan(today.plusDays(1));
        refusedAt(
                "/state",
                ProblemType.NOT_YET,
                () -> coach.closeFollowUp(
                        aino.id(), planned.id(), new FollowUpOutcome(FollowUpState.HELD, "x", planned.version())));
    }

    @Test
    void aTimeThatTheClockSkipsOrShowsTwiceOrThatEndsBeforeItBeginsIsRefusedAtItsField() {
        FollowUpTime skipped = new FollowUpTime(
                FollowUpKind.VISIT, LocalDate.of(2027, 3, 28), LocalTime.of(2, 30), LocalTime.of(4, 0), null);
        refusedAt("/from", ProblemType.NO_SUCH_TIME, () -> coach.planFollowUp(aino.id(), skipped));
        FollowUpTime doubled = new FollowUpTime(
                FollowUpKind.VISIT, LocalDate.of(2026, 10, 25), LocalTime.of(1, 30), LocalTime.of(2, 30), null);
        refusedAt("/until", ProblemType.AMBIGUOUS_TIME, () -> coach.planFollowUp(aino.id(), doubled));
        FollowUpTime backwards =
                new FollowUpTime(FollowUpKind.VISIT, today, LocalTime.of(10, 0), LocalTime.of(9, 0), null);
        refusedAt("/until", ProblemType.ENDS_BEFORE_START, () -> coach.planFollowUp(aino.id(), backwards));
    }

    @Test
    void aRecordIsShortAndReadByTheParticipant() {
        FollowUp planned = plan(today);
        refusedAt(
                "/record",
                ProblemType.TOO_LONG,
                () -> coach.closeFollowUp(
                        aino.id(),
                        planned.id(),
                        new FollowUpOutcome(
                                FollowUpState.HELD, "x".repeat(FollowUpsApi.LONGEST_RECORD + 1), planned.version())));
        coach.closeFollowUp(
                aino.id(), planned.id(), new FollowUpOutcome(FollowUpState.HELD, "Prova truck", planned.version()));
        assertThat(as(aino).ownFollowUps().followUps().getFirst().record()).isEqualTo("Prova truck");
    }

    @Test
    void anActionHasExactlyOneOwnerWhoIsKnown() {
        refusedAt("/owner/id", ProblemType.REQUIRED, () -> add(new ActionOwner(ActionOwner.Kind.STAFF, null, "x")));
        refusedAt(
                "/owner/id",
                ProblemType.UNKNOWN_VALUE,
                () -> add(new ActionOwner(ActionOwner.Kind.STAFF, scene.otherCoach.id(), null)));
        UUID partner = UUID.randomUUID();
        scene.rows()
                .update(
                        "INSERT INTO partner_organisation (id, name, kind) VALUES (?, ?, 'OTHER')",
                        partner,
                        "AF " + partner);
        refusedAt(
                "/owner/name", ProblemType.REQUIRED, () -> add(new ActionOwner(ActionOwner.Kind.PARTY, partner, null)));
        add(new ActionOwner(ActionOwner.Kind.PARTY, partner, "Lena"));
        add(new ActionOwner(ActionOwner.Kind.STAFF, scene.coordinator.id(), "not kept"));
        assertThat(coach.followUps(aino.id()).actions())
                .extracting(action -> action.details().owner().name())
                .containsExactlyInAnyOrder("Lena", "coordinator");
    }

    @Test
    void participantsMarkTheirOwnActionsAndNoOthers() {
        add(PARTICIPANT);
        AgreedAction own = coach.followUps(aino.id()).actions().getFirst();
        add(new ActionOwner(ActionOwner.Kind.STAFF, scene.coach.id(), null));
        AgreedAction coachs = coach.followUps(aino.id()).actions().stream()
                .filter(action -> !action.id().equals(own.id()))
                .findFirst()
                .orElseThrow();
        refused(ProblemType.NOT_FOUND, () -> as(aino).markOwnAction(coachs.id(), new ActionMark(ActionState.DONE, 1)));
        refused(
                ProblemType.CHANGED_MEANWHILE,
                () -> as(aino).markOwnAction(own.id(), new ActionMark(ActionState.DONE, 7)));
        as(aino).markOwnAction(own.id(), new ActionMark(ActionState.DONE, 1));
        assertThat(coach.followUps(aino.id()).actions().getLast().details().state())
                .isEqualTo(ActionState.DONE);
    }

    @Test
    void theResourceTeamSeesWhatIsLateOrDueThisWeekRoundTheirOwn() {
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        coach.addAction(aino.id(), action("this week", sunday));
        coach.addAction(aino.id(), action("next week", sunday.plusDays(1)));
        coach.addAction(aino.id(), action("late", today.minusDays(400)));
        assertThat(as(scene.coordinator).resourceTeam().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.actions())
                        .extracting(action -> action.details().words())
                        .containsExactly("late", "this week"));
        assertThat(as(scene.strangerCoach).resourceTeam().rows()).isEmpty();
        assertThat(as(scene.otherCoordinator).resourceTeam().rows()).isEmpty();
        assertThat(scene.rows()
                        .count(
                                "SELECT COUNT(*) FROM access_log WHERE account_id = ? AND participant_id = ?"
                                        + " AND purpose LIKE '%resourceTeam'",
                                scene.coordinator.id(), aino.id()))
                .isEqualTo(1);
    }

    @Test
    void theNextTalkIsDueTwoWeeksAfterTheFirstPlanWasAgreed() {
        PlanApi plans = RunningApi.as(scene.coach, PlanApi.class);
        assertThat(coach.followUps(aino.id()).nextDue()).isNull();
        plans.propose(aino.id(), new PlanProposal(Content.full(), 0));
        RunningApi.as(aino, PlanApi.class).answerOwn(1, new PlanAnswer(true, null));
        assertThat(coach.followUps(aino.id()).nextDue())
                .isBetween(today.plusWeeks(2), today.plusWeeks(2).plusDays(5));
    }

    private FollowUp plan(LocalDate day) {
        return coach.planFollowUp(aino.id(), at(day)).followUps().getFirst();
    }

    private static FollowUpTime at(LocalDate day) {
        return new FollowUpTime(FollowUpKind.FOLLOW_UP, day, LocalTime.of(10, 0), LocalTime.of(11, 0), "Biblioteket");
    }

    private void add(ActionOwner owner) {
        coach.addAction(aino.id(), new ActionDetails("Ringa AF", owner, today, ActionState.OPEN, 0));
    }

    private static ActionDetails action(String words, LocalDate due) {
        return new ActionDetails(words, PARTICIPANT, due, ActionState.OPEN, 0);
    }

    private static FollowUpsApi as(Person person) {
        return RunningApi.as(person, FollowUpsApi.class);
    }
}
