package se.framsteg.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.testing.ProblemReply.refused;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.SecretAddresses;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Person;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

class CheckInTest {

    private final Scene scene = new Scene();
    private final Groups groups = new Groups(scene);

    @Test
    void aCodeThatIsForgedOrOfAnotherSessionOpensNothing() {
        Term term = now(5, false, scene.aino);
        String code = code(term).code();
        String[] parts = code.split("\\.");
        List<String> wrong = List.of(
                "nothing",
                code + "x",
                String.join(".", parts[0], parts[1], "" + (Integer.parseInt(parts[2]) - 1), parts[3]),
                String.join(".", parts[0], term.day(2).toString(), parts[2], parts[3]));
        for (String other : wrong) {
            refused(ProblemType.CHECK_IN_CODE_OLD, () -> rosterAs(scene.aino).checkIn(new CheckInCode(other)));
        }
    }

    @Test
    void aGenuineCodeIsGoodForAMinuteAtMost() {
        Term term = now(5, false, scene.aino);
        int window = Integer.parseInt(code(term).code().split("\\.")[2]);
        Stream.of(window - 2, window + 2)
                .forEach(other -> refused(
                        ProblemType.CHECK_IN_CODE_OLD,
                        () -> rosterAs(scene.aino).checkIn(genuine(term, other))));
        // The check of the test itself: this is how they are made.
        assertThat(rosterAs(scene.aino).checkIn(genuine(term, window)).already())
                .isFalse();
    }

    @Test
    void aCodeIsWorthNothingToSomebodyElse() {
        Term term = now(5, false, scene.aino);
        CheckInCode code = code(term);
        refused(ProblemType.CHECK_IN_CODE_OLD, () -> rosterAs(scene.cem).checkIn(code));
        Person notSignedUp = groups.participant("Inte anmäld");
        refused(ProblemType.NO_DROP_IN, () -> rosterAs(notSignedUp).checkIn(code));
    }

    @Test
    void noCodeIsShownBeforeItBeginsOrWhenItIsOver() {
        Term term = new Term(scene, 1, 5, false, List.of(scene.aino));
        refused(ProblemType.NOT_YET, () -> code(term));
        groups.begin(term.activity, term.day(1), 60, 60);
        CheckInCode code = code(term);
        term.justOver(1);
        refused(ProblemType.SESSION_CLOSED, () -> code(term));
        refused(ProblemType.CHECK_IN_CODE_OLD, () -> rosterAs(scene.aino).checkIn(code));
    }

    @Test
    void scannedTwiceItIsStoredOnce() {
        Term term = now(5, false, scene.aino);
        CheckInCode code = code(term);

        assertThat(rosterAs(scene.aino).checkIn(code).already()).isFalse();
        assertThat(rosterAs(scene.aino).checkIn(code).already()).isTrue();
        assertThat(row(term, scene.aino)).satisfies(row -> {
            assertThat(row.state()).isEqualTo(RosterState.CAME);
            assertThat(row.version()).isEqualTo(1);
            assertThat(row.markedBy()).isEqualTo(MarkedBy.CHECK_IN);
            assertThat(row.registeredBy()).isNull();
        });
    }

    @Test
    void whoeverDropsInWithACodeIsOnTheRosterAsLongAsThereIsRoom() {
        Term term = now(1, true);
        CheckInCode code = code(term);

        assertThat(rosterAs(scene.bo).checkIn(code).already()).isFalse();
        assertThat(row(term, scene.bo).state()).isEqualTo(RosterState.CAME);
        refused(ProblemType.NO_PLACE_LEFT, () -> rosterAs(scene.aino).checkIn(code));
    }

    /** Its first session goes on. */
    private Term now(int capacity, boolean dropIn, Person... people) {
        Term term = new Term(scene, 2, capacity, dropIn, List.of(people));
        groups.begin(term.activity, term.day(1), 60, 60);
        return term;
    }

    private CheckInCode code(Term term) {
        return rosterAs(scene.leader).checkInCode(term.id(), term.day(1));
    }

    private static CheckInCode genuine(Term term, int window) {
        String token = RunningApi.bean(SecretAddresses.class).token("check-in " + term.day(1), term.id(), window);
        return new CheckInCode(term.id() + "." + term.day(1) + "." + window + "." + token);
    }

    private RosterRow row(Term term, Person person) {
        return rosterAs(scene.coordinator).roster(term.id(), term.day(1)).rows().stream()
                .filter(row -> row.participantId().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }

    private static RosterApi rosterAs(Person person) {
        return RunningApi.as(person, RosterClient.class);
    }
}
