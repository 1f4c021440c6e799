package se.framsteg.people;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.people.People.participantsAs;
import static se.framsteg.testing.ProblemReply.refused;
import static se.framsteg.testing.ProblemReply.refusedAt;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.Language;
import se.framsteg.identity.Role;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Person;
import se.framsteg.testing.Scene;

class ContactChangesTest {

    private final Scene scene = new Scene();
    private final People people = new People(scene);
    private final LocalDate today = scene.today();
    private final ParticipantsApi coordinator = participantsAs(scene.coordinator);
    private final Participant dan = people.enrol("Dan", today.minusDays(100));

    @Test
    void onlyACoordinatorOfTheProgrammeChangesTheContact() {
        people.coached(dan, scene.coach, today);
        for (Person person : new Person[] {scene.otherCoordinator, scene.coach, scene.administrator, scene.aino}) {
            refused(
                    ProblemType.NOT_FOUND,
                    () -> participantsAs(person)
                            .changeContact(dan.id(), contact("Dan", "d@example.org", dan.version())));
        }
    }

    @Test
    void aProgrammeThatTheParticipantHasLeftNeitherSeesNorChangesHowTheyAreReached() {
        people.exit(dan, today.minusDays(10));
        Person both = scene.staff("both", Role.COORDINATOR, scene.programme);
        scene.rows().role(both.id(), Role.COORDINATOR, scene.otherProgramme, scene.since());
        participantsAs(both)
                .enrolAgain(dan.id(), new AnotherEnrolment(scene.otherProgramme, today, null, null, today, null));

        assertThat(coordinator.participant(dan.id()).email()).isNull();
        refused(
                ProblemType.NOT_PERMITTED,
                () -> coordinator.changeContact(dan.id(), contact("Dan", "thief@example.org", dan.version())));
        assertThat(participantsAs(scene.otherCoordinator).participant(dan.id()).email())
                .isEqualTo(dan.email());
    }

    @Test
    void aFaultIsToldAtItsFieldAndChangesNothing() {
        String taken = people.enrol("Eva", today).email();

        refusedAt("/name", ProblemType.REQUIRED, () -> change(contact("\u200b", "d@example.org", dan.version())));
        refusedAt("/email", ProblemType.CONTACT_TAKEN, () -> change(contact("Dag", taken, dan.version())));
        refusedAt("/email", ProblemType.CONTACT_REQUIRED, () -> change(contact("Dag", null, dan.version())));
        refusedAt("/email", ProblemType.NOT_AN_EMAIL, () -> change(contact("Dag", "d@", dan.version())));

        assertThat(coordinator.participant(dan.id())).isEqualTo(dan);
    }

    @Test
    void whoComesSecondIsShownWhatTheFirstStored() {
        change(contact("Dag", dan.email(), dan.version()));

        var problem =
                refused(ProblemType.CHANGED_MEANWHILE, () -> change(contact("Dan-Erik", dan.email(), dan.version())));

        assertThat(problem.current()).contains("\"name\":\"Dag\"").contains("\"version\":1");
        assertThat(coordinator.participant(dan.id()).name()).isEqualTo("Dag");
    }

    @Test
    void nameContactAndLanguageAreChangedTogether() {
        String email = UUID.randomUUID() + "@example.org";

        Participant changed = change(contact(" Dag Dahl ", email, dan.version()));

        assertThat(changed.name()).isEqualTo("Dag Dahl");
        assertThat(changed.email()).isEqualTo(email);
        assertThat(changed.language()).isEqualTo(Language.EN);
        assertThat(changed.version()).isEqualTo(dan.version() + 1);
    }

    private Participant change(ContactChange change) {
        return coordinator.changeContact(dan.id(), change);
    }

    private static ContactChange contact(String name, @Nullable String email, long version) {
        return new ContactChange(name, email, null, Language.EN, version);
    }
}
