package se.framsteg.people;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.people.People.latest;
import static se.framsteg.people.People.participantsAs;
import static se.framsteg.testing.ProblemReply.refused;
import static se.framsteg.testing.ProblemReply.refusedAt;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.Language;
import se.framsteg.identity.Role;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Person;
import se.framsteg.testing.Scene;

class ProtectedIdentityTest {

    private final Scene scene = new Scene();
    private final People people = new People(scene);
    private final Person secondCoordinator = scene.staff("second", Role.COORDINATOR, scene.programme);
    private final NewEnrolment wanted = people.newcomer("Alva", scene.today(), true);
    private Participant alva;

    @BeforeEach
    void enrol() {
        alva = participantsAs(scene.coordinator).enrol(scene.programme, wanted);
    }

    @Test
    void aCoordinatorWithoutAGrantFindsThemNeitherInListsNorBySearchNorById() {
        ParticipantsApi second = participantsAs(secondCoordinator);

        assertThat(second.participants(scene.programme, null, null, 0, 50).rows())
                .extracting(ParticipantRow::id)
                .doesNotContain(alva.id());
        ParticipantPage found = second.participants(scene.programme, "Alva", null, 0, 50);
        assertThat(found.rows()).isEmpty();
        assertThat(found.total()).isZero();
        refused(ProblemType.NOT_FOUND, () -> second.participant(alva.id()));
        refused(
                ProblemType.NOT_FOUND,
                () -> second.changeContact(
                        alva.id(), new ContactChange("Eva", null, null, Language.SV, alva.version())));
    }

    @Test
    void whoEnrolsThemSeesTheAliasAndNeverTheContact() {
        ParticipantsApi coordinator = participantsAs(scene.coordinator);

        assertThat(coordinator
                        .participants(scene.programme, "Alva", null, 0, 50)
                        .rows())
                .extracting(ParticipantRow::id)
                .containsExactly(alva.id());
        for (Participant shown : List.of(alva, coordinator.participant(alva.id()))) {
            assertThat(shown.name()).isEqualTo("Alva");
            assertThat(shown.protectedIdentity()).isTrue();
            assertThat(shown.email()).isNull();
            assertThat(shown.phone()).isNull();
        }
    }

    @Test
    void theirCoachSeesTheAliasAndNeverTheContact() {
        people.coached(alva, scene.coach, scene.today());

        Participant shown = participantsAs(scene.coach).participant(alva.id());

        assertThat(shown.name()).isEqualTo("Alva");
        assertThat(shown.email()).isNull();
    }

    @Test
    void aConflictDoesNotShowTheContactEither() {
        Enrolment stored = latest(alva);

        var problem = refused(
                ProblemType.CHANGED_MEANWHILE,
                () -> participantsAs(scene.coordinator)
                        .exit(alva.id(), stored.id(), new Exit(scene.today(), ExitReason.OTHER, 99)));

        assertThat(problem.current()).contains("Alva").doesNotContain("@");
    }

    @Test
    void anAliasThatGivesTheNameAwayIsRefused() {
        Participant dan = people.enrol("Dan Ek-Lund", scene.today());
        for (String alias : List.of("dan", "Dan Ek-Lund", "Kim lund")) {
            refusedAt("/name", ProblemType.ALIAS_REQUIRED, () -> protect(dan, alias));
        }
        refusedAt("/name", ProblemType.REQUIRED, () -> protect(dan, "\u200d"));
    }

    @Test
    void whoeverChangesItFromAnOldVersionIsShownWhatIsStored() {
        Participant dan = people.enrol("Dan Ek", scene.today());
        participantsAs(secondCoordinator)
                .changeContact(dan.id(), new ContactChange("Dan Alm", "x" + wanted.email(), null, Language.SV, 0));

        var problem = refused(ProblemType.CHANGED_MEANWHILE, () -> protect(dan, "Blå"));

        assertThat(problem.current()).contains("Dan Alm");
    }

    @Test
    void anIdentityProtectedLaterIsAnAliasFromThenOnAndOnlyWhoProtectedItFindsIt() {
        Participant dan = people.coached(people.enrol("Dan Ek", scene.today()), scene.coach, scene.today());

        Participant hidden = protect(dan, "Blå");

        assertThat(hidden.name()).isEqualTo("Blå");
        assertThat(hidden.email()).isNull();
        assertThat(participantsAs(scene.coach).participant(dan.id()).name()).isEqualTo("Blå");
        refused(ProblemType.NOT_FOUND, () -> participantsAs(secondCoordinator).participant(dan.id()));
        for (String sought : List.of("Dan", "Blå")) {
            assertThat(participantsAs(secondCoordinator)
                            .participants(scene.programme, sought, null, 0, 50)
                            .rows())
                    .isEmpty();
        }
        assertThat(participantsAs(scene.coordinator)
                        .participants(scene.programme, "Blå", null, 0, 50)
                        .rows())
                .extracting(ParticipantRow::name)
                .containsExactly("Blå");
    }

    @Test
    void whenTheProtectionIsLiftedNameAndContactAreThereForEverybodyInTheProgrammeAgain() {
        Participant shown = participantsAs(scene.coordinator)
                .changeProtection(alva.id(), new ProtectionChange(false, "Eva Berg", alva.version()));

        assertThat(shown.protectedIdentity()).isFalse();
        assertThat(shown.email()).isEqualTo(wanted.email());
        assertThat(participantsAs(secondCoordinator).participant(alva.id())).isEqualTo(shown);
        assertThat(scene.rows().count("SELECT COUNT(*) FROM protected_grant WHERE participant_id = ?", alva.id()))
                .isZero();
    }

    private Participant protect(Participant participant, String alias) {
        return participantsAs(scene.coordinator)
                .changeProtection(participant.id(), new ProtectionChange(true, alias, participant.version()));
    }

    @Test
    void anEmptyContactMeansThatTheUnseenOneStays() {
        Participant changed = participantsAs(scene.coordinator)
                .changeContact(alva.id(), new ContactChange("Alma", " ", null, Language.EN, alva.version()));

        assertThat(changed.name()).isEqualTo("Alma");
        assertThat(changed.email()).isNull();
        assertThat(scene.rows()
                        .count("SELECT COUNT(*) FROM account WHERE id = ? AND email = ?", alva.id(), wanted.email()))
                .isEqualTo(1);
    }
}
