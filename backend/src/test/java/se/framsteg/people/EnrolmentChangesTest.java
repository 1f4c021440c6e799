package se.framsteg.people;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.people.People.change;
import static se.framsteg.people.People.latest;
import static se.framsteg.people.People.participantsAs;
import static se.framsteg.testing.ProblemReply.refused;
import static se.framsteg.testing.ProblemReply.refusedAt;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Person;
import se.framsteg.testing.Scene;

class EnrolmentChangesTest {

    private final Scene scene = new Scene();
    private final People people = new People(scene);
    private final LocalDate today = scene.today();
    private final LocalDate since = today.minusDays(100);
    private final ParticipantsApi coordinator = participantsAs(scene.coordinator);

    @Test
    void onlyACoordinatorOfTheProgrammeChangesOrEndsAnEnrolment() {
        Participant dan = people.enrol("Dan", since);
        Enrolment stored = latest(dan);
        for (Person person : new Person[] {scene.otherCoordinator, scene.coach, scene.steering, scene.administrator}) {
            ParticipantsApi api = participantsAs(person);
            refused(ProblemType.NOT_FOUND, () -> api.changeEnrolment(dan.id(), stored.id(), change(stored, since)));
            refused(ProblemType.NOT_FOUND, () -> api.exit(dan.id(), stored.id(), new Exit(today, ExitReason.WORK, 0)));
        }
    }

    @Test
    void anEnrolmentOfSomebodyElseOrOfAnotherProgrammeIsNotThere() {
        Participant dan = people.enrol("Dan", since);
        Enrolment stored = latest(dan);
        UUID elsewhere = UUID.randomUUID();
        scene.rows()
                .update(
                        "INSERT INTO enrolment (id, participant_id, programme_id, since, consented_on) VALUES (?, ?, ?, ?, ?)",
                        elsewhere,
                        dan.id(),
                        scene.otherProgramme,
                        since,
                        since);

        refused(
                ProblemType.NOT_FOUND,
                () -> coordinator.changeEnrolment(scene.aino.id(), stored.id(), change(stored, since)));
        refused(ProblemType.NOT_FOUND, () -> coordinator.changeEnrolment(dan.id(), elsewhere, change(stored, since)));
        assertThat(coordinator.participant(dan.id()).enrolments())
                .extracting(Enrolment::id)
                .containsExactly(stored.id());
    }

    @Test
    void anExitInTheFutureOrBeforeTheStartIsRefusedAtItsDay() {
        Participant dan = people.enrol("Dan", since);

        refusedAt("/until", ProblemType.DATE_IN_FUTURE, () -> people.exit(dan, today.plusDays(1)));
        refusedAt("/until", ProblemType.ENDS_BEFORE_START, () -> people.exit(dan, since.minusDays(1)));
        assertThat(latest(coordinator.participant(dan.id())).until()).isNull();
    }

    @Test
    void aStartAfterTheExitIsRefused() {
        Participant dan = people.exit(people.enrol("Dan", since), today.minusDays(10));
        Enrolment ended = latest(dan);

        refusedAt(
                "/since",
                ProblemType.ENDS_BEFORE_START,
                () -> coordinator.changeEnrolment(dan.id(), ended.id(), change(ended, today.minusDays(9))));
    }

    @Test
    void aPauseOutsideTheEnrolmentIsRefusedAtItsPlaceInTheList() {
        Participant dan = people.enrol("Dan", since);

        refusedAt(
                "/pauses/1/since",
                ProblemType.OUT_OF_RANGE,
                () -> people.paused(
                        dan, new Pause(since, since.plusDays(1)), new Pause(since.minusDays(1), since.minusDays(1))));
        refusedAt(
                "/pauses/0/until",
                ProblemType.ENDS_BEFORE_START,
                () -> people.paused(dan, new Pause(since.plusDays(1), since)));
        assertThat(latest(coordinator.participant(dan.id())).pauses()).isEmpty();
    }

    @Test
    void anEnrolmentThatOverlapsAnotherInTheProgrammeIsRefused() {
        Participant dan = people.exit(people.enrol("Dan", since), today.minusDays(50));

        refusedAt("/since", ProblemType.OVERLAPS, () -> again(dan, today.minusDays(50)));
        Participant back = again(dan, today.minusDays(49));

        assertThat(back.enrolments()).hasSize(2);
        Enrolment second = latest(back);
        refusedAt(
                "/since",
                ProblemType.OVERLAPS,
                () -> coordinator.changeEnrolment(dan.id(), second.id(), change(second, today.minusDays(50))));
        Enrolment first = back.enrolments().getLast();
        refusedAt(
                "/until",
                ProblemType.OVERLAPS,
                () -> coordinator.exit(
                        dan.id(), first.id(), new Exit(today.minusDays(49), ExitReason.WORK, first.version())));
    }

    @Test
    void somebodyIsEnrolledAgainOnlyWhereTheCallerCoordinates() {
        Participant dan = people.exit(people.enrol("Dan", since), today.minusDays(50));
        var elsewhere = new AnotherEnrolment(scene.otherProgramme, today, null, null, today, null);

        refusedAt("/programmeId", ProblemType.UNKNOWN_VALUE, () -> coordinator.enrolAgain(dan.id(), elsewhere));
        refused(
                ProblemType.NOT_FOUND,
                () -> participantsAs(scene.otherCoordinator).enrolAgain(dan.id(), elsewhere));
    }

    @Test
    void anOrganisationThatIsNoPartyIsRefused() {
        Participant dan = people.enrol("Dan", since);
        Enrolment stored = latest(dan);
        var wanted = new EnrolmentChange(since, UUID.randomUUID(), null, since, stored.pauses(), stored.version());

        refusedAt(
                "/referredById",
                ProblemType.UNKNOWN_VALUE,
                () -> coordinator.changeEnrolment(dan.id(), stored.id(), wanted));
    }

    @Test
    void anExitEndsTheCoachAndThePauseAndIsKeptWithItsReason() {
        Participant dan = people.coached(people.enrol("Dan", since), scene.coach, since);
        people.paused(dan, new Pause(today.minusDays(30), null));

        Enrolment ended = latest(people.exit(coordinator.participant(dan.id()), today.minusDays(5)));

        assertThat(ended.until()).isEqualTo(today.minusDays(5));
        assertThat(ended.exitReason()).isEqualTo(ExitReason.WORK);
        assertThat(ended.coaches()).extracting(CoachAssignment::until).containsExactly(today.minusDays(5));
        assertThat(ended.pauses()).containsExactly(new Pause(today.minusDays(30), today.minusDays(5)));
        refused(ProblemType.NOT_FOUND, () -> participantsAs(scene.coach).participant(dan.id()));
    }

    @Test
    void whatHasNotBegunCanBeCancelledAndThenNeverHappened() {
        LocalDate soon = today.plusDays(10);
        Participant dan = people.coached(people.enrol("Dan", soon), scene.coach, soon);
        refusedAt("/until", ProblemType.DATE_IN_FUTURE, () -> people.exit(dan, soon));
        refusedAt("/until", ProblemType.OUT_OF_RANGE, () -> people.exit(dan, LocalDate.of(1, 1, 1)));

        Participant cancelled = people.exit(dan, today);

        assertThat(latest(cancelled).since()).isEqualTo(soon);
        assertThat(latest(cancelled).until()).isEqualTo(today);
        assertThat(latest(cancelled).coaches()).isEmpty();
        assertThat(coordinator.participants(scene.programme, "Dan", null, 0, 50).rows())
                .extracting(ParticipantRow::state)
                .containsExactly(EnrolmentState.ENDED);
    }

    @Test
    void whoWasCancelledCanBeEnrolledForTheSameDaysAndIsListedOnce() {
        LocalDate soon = today.plusDays(10);
        Participant dan = people.exit(people.enrol("Dan", soon), today);

        for (LocalDate from : new LocalDate[] {soon, today.plusDays(5)}) {
            Participant again = coordinator.enrolAgain(
                    dan.id(), new AnotherEnrolment(scene.programme, from, null, null, today, null));
            assertThat(coordinator
                            .participants(scene.programme, "Dan", null, 0, 50)
                            .rows())
                    .containsExactly(new ParticipantRow(dan.id(), "Dan", EnrolmentState.COMING, from, null, null));
            Enrolment open = again.enrolments().stream()
                    .filter(enrolment -> enrolment.until() == null)
                    .findFirst()
                    .orElseThrow();
            coordinator.exit(dan.id(), open.id(), new Exit(today, ExitReason.OTHER, open.version()));
        }
    }

    @Test
    void anExitMayBeCorrected() {
        Participant dan = people.coached(people.enrol("Dan", since), scene.coach, since);
        people.exit(dan, today.minusDays(5));

        Enrolment corrected = latest(people.exit(coordinator.participant(dan.id()), today.minusDays(2)));

        assertThat(corrected.coaches()).extracting(CoachAssignment::until).containsExactly(today.minusDays(2));
    }

    @Test
    void pausesAreReplacedAsAWhole() {
        Participant dan = people.enrol("Dan", since);
        Pause first = new Pause(since.plusDays(5), since.plusDays(6));
        Pause second = new Pause(today.minusDays(2), null);

        Participant paused = people.paused(dan, second, first);

        assertThat(latest(paused).pauses()).containsExactly(first, second);
        assertThat(latest(people.paused(paused)).pauses()).isEmpty();
    }

    private Participant again(Participant participant, LocalDate from) {
        return coordinator.enrolAgain(
                participant.id(), new AnotherEnrolment(scene.programme, from, null, "Rut", from, scene.coach.id()));
    }
}
