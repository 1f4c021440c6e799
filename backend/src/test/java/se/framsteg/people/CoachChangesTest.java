package se.framsteg.people;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.people.People.latest;
import static se.framsteg.people.People.participantsAs;
import static se.framsteg.testing.ProblemReply.refused;
import static se.framsteg.testing.ProblemReply.refusedAt;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Person;
import se.framsteg.testing.Scene;

class CoachChangesTest {

    private final Scene scene = new Scene();
    private final People people = new People(scene);
    private final LocalDate today = scene.today();
    private final LocalDate since = today.minusDays(100);
    private final ParticipantsApi coordinator = participantsAs(scene.coordinator);

    @Test
    void onlyACoordinatorOfTheProgrammeAssigns() {
        Participant dan = people.enrol("Dan", since);
        CoachChange change = new CoachChange(scene.coach.id(), today, 0);
        for (Person person : new Person[] {scene.coach, scene.strangerCoach, scene.otherCoordinator, scene.leader}) {
            refused(
                    ProblemType.NOT_FOUND,
                    () -> participantsAs(person)
                            .changeCoach(dan.id(), latest(dan).id(), change));
        }
        refused(ProblemType.NOT_FOUND, () -> participantsAs(scene.coach).coaches(scene.programme));
    }

    @Test
    void aCoachMustHoldTheRoleInThatProgrammeNow() {
        Participant dan = people.enrol("Dan", since);
        Person gone = scene.staff("gone", se.framsteg.identity.Role.COACH, scene.programme);
        scene.rows().update("UPDATE role_assignment SET until = ? WHERE account_id = ?", today.minusDays(1), gone.id());
        Person disabled = scene.staff("disabled", se.framsteg.identity.Role.COACH, scene.programme);
        scene.rows().update("UPDATE account SET disabled_at = '2026-01-01' WHERE id = ?", disabled.id());

        for (Person person : new Person[] {scene.otherCoach, scene.leader, scene.aino, gone, disabled}) {
            refusedAt("/coachId", ProblemType.UNKNOWN_VALUE, () -> people.coached(dan, person, today));
        }
        assertThat(coordinator.coaches(scene.programme))
                .extracting(Coach::id)
                .contains(scene.coach.id(), scene.strangerCoach.id())
                .doesNotContain(scene.otherCoach.id(), gone.id(), disabled.id());
    }

    @Test
    void aDayOutsideTheEnrolmentIsRefused() {
        Participant dan = people.enrol("Dan", since);
        Participant ended = people.exit(people.enrol("Eva", since), today.minusDays(10));

        refusedAt("/since", ProblemType.OUT_OF_RANGE, () -> people.coached(dan, scene.coach, since.minusDays(1)));
        refusedAt("/since", ProblemType.OUT_OF_RANGE, () -> people.coached(ended, scene.coach, today));
        refusedAt("/since", ProblemType.OUT_OF_RANGE, () -> people.coached(dan, scene.coach, LocalDate.MAX));
    }

    @Test
    void aChangeDatedBackBeforeSomebodyElseBeganIsRefused() {
        Participant dan = people.coached(people.enrol("Dan", since), scene.coach, since);
        Participant changed = people.coached(dan, scene.strangerCoach, today.minusDays(10));

        refusedAt("/since", ProblemType.OVERLAPS, () -> people.coached(changed, scene.coach, today.minusDays(11)));
        assertThat(coordinator.participant(dan.id())).isEqualTo(changed);
    }

    @Test
    void theHistoryTellsWhoWasCoachWhenWithoutGapOrOverlap() {
        Participant dan = people.coached(people.enrol("Dan", since), scene.coach, since);
        dan = people.coached(dan, scene.strangerCoach, today.minusDays(10));
        dan = people.coached(dan, null, today.minusDays(3));
        dan = people.coached(dan, scene.coach, today.plusDays(7));

        assertThat(latest(dan).coaches())
                .containsExactly(
                        new CoachAssignment(scene.coach.id(), "coach", since, today.minusDays(11)),
                        new CoachAssignment(
                                scene.strangerCoach.id(), "strangerCoach", today.minusDays(10), today.minusDays(4)),
                        new CoachAssignment(scene.coach.id(), "coach", today.plusDays(7), null));
    }

    @Test
    void theNewCoachSeesTheParticipantAtOnceAndTheFormerNoLonger() {
        Participant dan = people.coached(people.enrol("Dan", since), scene.coach, since);
        assertThat(participantsAs(scene.coach).participant(dan.id()).name()).isEqualTo("Dan");

        people.coached(dan, scene.strangerCoach, today);

        assertThat(participantsAs(scene.strangerCoach).participant(dan.id()).name())
                .isEqualTo("Dan");
        refused(ProblemType.NOT_FOUND, () -> participantsAs(scene.coach).participant(dan.id()));
    }

    @Test
    void theListTellsHowManyEachCoachHasNow() {
        int before = participantsOf(scene.strangerCoach);
        people.coached(people.enrol("Dan", since), scene.strangerCoach, today);
        people.coached(people.enrol("Eva", since), scene.strangerCoach, today.plusDays(1));

        assertThat(participantsOf(scene.strangerCoach)).isEqualTo(before + 1);
    }

    private int participantsOf(Person coach) {
        return coordinator.coaches(scene.programme).stream()
                .filter(row -> row.id().equals(coach.id()))
                .findFirst()
                .orElseThrow()
                .participants();
    }
}
