package se.framsteg.people;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.people.People.change;
import static se.framsteg.people.People.latest;
import static se.framsteg.people.People.participantsAs;
import static se.framsteg.testing.AtOnce.atOnce;
import static se.framsteg.testing.AtOnce.only;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.Role;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Person;
import se.framsteg.testing.ProblemReply;
import se.framsteg.testing.Scene;

class TwoEditorsTest {

    private final Scene scene = new Scene();
    private final People people = new People(scene);
    private final LocalDate today = scene.today();
    private final Person second = scene.staff("second", Role.COORDINATOR, scene.programme);

    @RepeatedTest(5)
    void ofTwoWhoChangeTheSameEnrolmentAtOnceOneWinsAndTheOtherIsShownTheWinners() throws Exception {
        Participant dan = people.enrol("Dan", today.minusDays(100));
        Enrolment stored = latest(dan);
        Pause pause = new Pause(today, null);

        List<Object> replies = atOnce(
                () -> participantsAs(scene.coordinator)
                        .changeEnrolment(dan.id(), stored.id(), change(stored, stored.since(), pause)),
                () -> participantsAs(second)
                        .exit(dan.id(), stored.id(), new Exit(today, ExitReason.EDUCATION, stored.version())));

        Participant winner = only(replies, Participant.class);
        ProblemReply loser = only(replies, ProblemReply.class);
        assertThat(loser.problem().type()).isEqualTo(ProblemType.CHANGED_MEANWHILE.urn());
        assertThat(loser.problem().current())
                .contains("\"version\":" + latest(winner).version());
        assertThat(participantsAs(second).participant(dan.id())).isEqualTo(winner);
    }

    @RepeatedTest(5)
    void ofTwoWhoAssignACoachAtOnceOneWins() throws Exception {
        Participant dan = people.enrol("Dan", today.minusDays(100));
        Enrolment stored = latest(dan);

        List<Object> replies = atOnce(
                () -> participantsAs(scene.coordinator)
                        .changeCoach(dan.id(), stored.id(), new CoachChange(scene.coach.id(), today, stored.version())),
                () -> participantsAs(second)
                        .changeCoach(
                                dan.id(),
                                stored.id(),
                                new CoachChange(scene.strangerCoach.id(), today, stored.version())));

        assertThat(latest(only(replies, Participant.class)).coaches()).hasSize(1);
        assertThat(only(replies, ProblemReply.class).problem().type()).isEqualTo(ProblemType.CHANGED_MEANWHILE.urn());
    }

    @RepeatedTest(5)
    void somebodyIsNotEnrolledAgainTwiceForTheSameDays() throws Exception {
        Participant dan = people.exit(people.enrol("Dan", today.minusDays(100)), today.minusDays(1));
        var wanted = new AnotherEnrolment(scene.programme, today, null, null, today, null);

        List<Object> replies = atOnce(
                () -> participantsAs(scene.coordinator).enrolAgain(dan.id(), wanted),
                () -> participantsAs(second).enrolAgain(dan.id(), wanted));

        assertThat(only(replies, ProblemReply.class)
                        .problem()
                        .errors()
                        .getFirst()
                        .type())
                .isEqualTo(ProblemType.OVERLAPS.urn());
        assertThat(participantsAs(second).participant(dan.id()).enrolments()).hasSize(2);
    }

    @Test
    void twoAdministratorsAddTheSameOrganisationOnce() throws Exception {
        PartnerDetails wanted = new PartnerDetails("AF " + UUID.randomUUID(), PartnerKind.OTHER, 0);
        Person other = scene.staff("other administrator", Role.ADMINISTRATOR, null);

        List<Object> replies = atOnce(
                () -> People.programmesAs(scene.administrator).addPartner(wanted),
                () -> People.programmesAs(other).addPartner(wanted));

        only(replies, PartnerOrganisation.class);
        assertThat(only(replies, ProblemReply.class)
                        .problem()
                        .errors()
                        .getFirst()
                        .pointer())
                .isEqualTo("/name");
    }
}
