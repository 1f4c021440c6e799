package se.framsteg.people;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.testing.ProblemReply.refused;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Person;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

class TodayTest {

    private final Scene scene = new Scene();
    private final People people = new People(scene);
    private final LocalDate today = scene.today();

    @Test
    void itBelongsToParticipantsAlone() {
        for (Person person : new Person[] {scene.coach, scene.coordinator, scene.administrator}) {
            refused(
                    ProblemType.NOT_PERMITTED,
                    () -> RunningApi.as(person, TodayClient.class).today());
        }
    }

    @Test
    void itGreetsByNameAndNamesTheCoach() {
        Today page = RunningApi.as(scene.aino, TodayClient.class).today();

        assertThat(page.date()).isEqualTo(today);
        assertThat(page.name()).isEqualTo("Aino");
        assertThat(page.coachName()).isEqualTo("coach");
        assertThat(page.enrolled()).isTrue();
    }

    @Test
    void beforeTheFirstAndAfterTheLastDayNobodyIsEnrolled() {
        LocalDate first = today.minusDays(10);
        LocalDate last = today.minusDays(1);
        Participant dan = people.exit(people.coached(people.enrol("Dan", first), scene.coach, first), last);

        assertThat(find(dan.id(), first.minusDays(1))).isEmpty();
        assertThat(find(dan.id(), first)).isPresent();
        assertThat(find(dan.id(), last)).isPresent();
        assertThat(find(dan.id(), today)).isEmpty();
        assertThat(coachedOn(last)).extracting(CurrentEnrolment::participantId).contains(dan.id());
        assertThat(coachedOn(today)).extracting(CurrentEnrolment::participantId).doesNotContain(dan.id());
    }

    @Test
    void otherRoomsLearnWhetherTheEnrolmentIsPausedAndWhatTheProgrammePromises() {
        Participant dan = people.coached(people.enrol("Dan", today.minusDays(10)), scene.coach, today);
        people.paused(dan, new Pause(today, today));
        scene.rows().update("UPDATE programme SET card_promise_confirmed = TRUE WHERE id = ?", scene.programme);

        CurrentEnrolment now = find(dan.id(), today).orElseThrow();
        CurrentEnrolment before = find(dan.id(), today.minusDays(1)).orElseThrow();

        assertThat(now.pausedOn(today)).isTrue();
        assertThat(now.cardPromiseConfirmed()).isTrue();
        assertThat(now.coachId()).isEqualTo(scene.coach.id());
        assertThat(now.coachName()).isEqualTo("coach");
        assertThat(before.pausedOn(today.minusDays(1))).isFalse();
        assertThat(before.coachName()).isNull();
    }

    @Test
    void aCoachWhoLostTheRoleHasNoCoachees() {
        assertThat(coachedOn(today))
                .extracting(CurrentEnrolment::participantName)
                .containsExactly("Aino", "Alias", "Bo");
        scene.rows()
                .update(
                        "UPDATE role_assignment SET until = ? WHERE account_id = ?",
                        today.minusDays(1),
                        scene.coach.id());

        assertThat(coachedOn(today)).isEmpty();
    }

    private Optional<CurrentEnrolment> find(UUID participant, LocalDate day) {
        return inTransaction(() -> RunningApi.bean(Enrolments.class).find(participant, day));
    }

    private List<CurrentEnrolment> coachedOn(LocalDate day) {
        return inTransaction(() -> RunningApi.bean(Coaching.class).listCoached(scene.coach.id(), day));
    }

    /** As the guard does around every route. */
    @SuppressWarnings("unchecked") // a bean is asked for by its raw class
    private static <T> T inTransaction(Supplier<T> read) {
        TransactionOperations<Connection> transactions = RunningApi.bean(TransactionOperations.class);
        return transactions.executeRead(status -> read.get());
    }
}
