package se.framsteg.people;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.people.People.participantsAs;
import static se.framsteg.testing.ProblemReply.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Person;
import se.framsteg.testing.RawCall;
import se.framsteg.testing.Scene;

class ParticipantListTest {

    private final Scene scene = new Scene();
    private final People people = new People(scene);
    private final LocalDate today = scene.today();
    private final LocalDate since = today.minusDays(100);
    private final ParticipantsApi coordinator = participantsAs(scene.coordinator);

    @Test
    void onlyACoordinatorOfTheProgrammeListsItsParticipants() {
        for (Person person : List.of(
                scene.otherCoordinator, scene.coach, scene.leader, scene.steering, scene.administrator, scene.aino)) {
            refused(
                    ProblemType.NOT_FOUND,
                    () -> participantsAs(person).participants(scene.programme, null, null, 0, 50));
        }
        refused(ProblemType.NOT_FOUND, () -> coordinator.participants(UUID.randomUUID(), null, null, 0, 50));
    }

    @ParameterizedTest
    @ValueSource(strings = {"size=0", "size=101", "page=-1", "page=100001", "page=x", "state=GONE"})
    void pagesOutsideTheirBoundsAreRefusedAtTheParameter(String parameter) {
        String reply =
                RawCall.as(scene.coordinator).get("/programmes/" + scene.programme + "/participants?" + parameter);

        assertThat(reply).contains("\"status\":422", "\"#" + parameter.substring(0, parameter.indexOf('=')) + "\"");
    }

    @Test
    void theListHoldsTheProgrammesOwnAndNobodyElse() {
        ParticipantPage page = list(null, null);

        assertThat(page.rows()).extracting(ParticipantRow::name).containsExactly("Aino", "Bo");
        assertThat(page.total()).isEqualTo(2);
        assertThat(page.rows()).extracting(ParticipantRow::coachName).containsOnly("coach");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "!", "!%", "\\", "'", "\"; --", "*"})
    void signsThatMeanSomethingToADatabaseAreTakenLiterally(String sign) {
        people.enrol("Tecken " + sign + " slut", since);
        people.enrol("Utan", since);

        assertThat(names(list(sign, null))).containsExactly("Tecken " + sign + " slut");
    }

    @Test
    void aSearchFindsAnyPartOfTheNameWhateverTheCase() {
        people.enrol("Åsa Öberg", since);
        people.enrol("Asa Oberg", since);

        assertThat(names(list("SA ÖB", null))).containsExactly("Åsa Öberg");
        assertThat(names(list(" A\u030asa ", null))).containsExactly("Åsa Öberg");
        assertThat(names(list("nobody", null))).isEmpty();
    }

    @Test
    void namesAreInSwedishOrder() {
        people.enrol("Östen", since);
        people.enrol("Zoe", since);
        people.enrol("Åke", since);
        people.enrol("Ärla", since);

        assertThat(names(list(null, null))).containsExactly("Aino", "Bo", "Zoe", "Åke", "Ärla", "Östen");
    }

    @Test
    void pagesFollowEachOtherAndTheTotalIsOfAll() {
        ParticipantPage first = coordinator.participants(scene.programme, null, null, 0, 1);
        ParticipantPage second = coordinator.participants(scene.programme, null, null, 1, 1);
        ParticipantPage beyond = coordinator.participants(scene.programme, null, null, 100_000, 100);

        assertThat(names(first)).containsExactly("Aino");
        assertThat(names(second)).containsExactly("Bo");
        assertThat(first.total()).isEqualTo(2);
        assertThat(beyond.rows()).isEmpty();
        assertThat(beyond.total()).isEqualTo(2);
    }

    @Test
    void eachStateIsFoundByItself() {
        people.enrol("Kommer", today.plusDays(1));
        people.paused(people.enrol("Pausar", since), new Pause(today, today));
        people.exit(people.enrol("Slutade", since), today.minusDays(1));
        people.exit(people.enrol("Slutar idag", since), today);

        assertThat(names(list(null, EnrolmentState.COMING))).containsExactly("Kommer");
        assertThat(names(list(null, EnrolmentState.PAUSED))).containsExactly("Pausar");
        assertThat(names(list(null, EnrolmentState.ENDED))).containsExactly("Slutade");
        assertThat(names(list(null, EnrolmentState.ACTIVE))).containsExactly("Aino", "Bo", "Slutar idag");
    }

    @Test
    void somebodyWhoCameBackStandsThereOnceWithTheLatestEnrolment() {
        Participant dan = people.exit(people.enrol("Dan", since), today.minusDays(50));
        coordinator.enrolAgain(
                dan.id(), new AnotherEnrolment(scene.programme, today, null, null, today, scene.coach.id()));

        assertThat(list("Dan", null).rows())
                .containsExactly(new ParticipantRow(dan.id(), "Dan", EnrolmentState.ACTIVE, today, null, "coach"));
    }

    @Test
    void theLogNamesEachParticipantWhoWasShownAndNoOther() {
        long before = logged(scene.bo);

        list("Aino", null);

        assertThat(logged(scene.bo)).isEqualTo(before);
        list(null, null);
        assertThat(logged(scene.bo)).isEqualTo(before + 1);
    }

    private long logged(Person person) {
        return scene.rows()
                .count(
                        "SELECT COUNT(*) FROM access_log WHERE participant_id = ? AND account_id = ?",
                        person.id(),
                        scene.coordinator.id());
    }

    private ParticipantPage list(@Nullable String query, @Nullable EnrolmentState state) {
        return coordinator.participants(scene.programme, query, state, 0, 50);
    }

    private static List<String> names(ParticipantPage page) {
        return page.rows().stream().map(ParticipantRow::name).toList();
    }
}
