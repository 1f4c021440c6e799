package se.framsteg.people;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.people.People.latest;
import static se.framsteg.people.People.participantsAs;
import static se.framsteg.testing.ProblemReply.refused;
import static se.framsteg.testing.ProblemReply.refusedAt;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.identity.HeldRole;
import se.framsteg.identity.Language;
import se.framsteg.identity.MeClient;
import se.framsteg.identity.Role;
import se.framsteg.problem.FieldError;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Person;
import se.framsteg.testing.RawCall;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

class EnrollingTest {

    private final Scene scene = new Scene();
    private final People people = new People(scene);
    private final LocalDate today = scene.today();
    private final ParticipantsApi coordinator = participantsAs(scene.coordinator);

    @Test
    void onlyACoordinatorOfTheProgrammeEnrols() {
        for (Person person : new Person[] {
            scene.otherCoordinator,
            scene.coach,
            scene.strangerCoach,
            scene.leader,
            scene.steering,
            scene.referrer,
            scene.administrator,
            scene.aino
        }) {
            refused(ProblemType.NOT_FOUND, () -> participantsAs(person).enrol(scene.programme, people.newcomer("Dan")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u200b", "\u3000\u2060"})
    void anEmptyNameIsRefusedAtTheName(String name) {
        refusedAt("/name", ProblemType.REQUIRED, () -> enrol(people.newcomer(name)));
    }

    @Test
    void aBodyThatAClientWouldNotHaveSentIsRefusedAtEachFieldThatIsMissing() {
        String reply = RawCall.as(scene.coordinator)
                .post("/programmes/" + scene.programme + "/enrolments", "{\"name\":\" \",\"protectedIdentity\":false}");

        assertThat(reply)
                .contains("\"/name\"", "\"/language\"", "\"/since\"", "\"/consentedOn\"")
                .contains(ProblemType.REQUIRED.urn());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\u0000", "A\nB", "A\u202eB"})
    void controlCharactersAreRefusedAtTheName(String name) {
        refusedAt("/name", ProblemType.INVALID, () -> enrol(people.newcomer(name)));
    }

    @Test
    void aNameThatIsTooLongIsRefusedAndNothingIsStored() {
        long before = accounts();

        refusedAt("/name", ProblemType.TOO_LONG, () -> enrol(people.newcomer("😀".repeat(201))));
        refusedAt("/name", ProblemType.TOO_LONG, () -> enrol(people.newcomer("x".repeat(100_000))));

        assertThat(accounts()).isEqualTo(before);
    }

    @Test
    void whateverIsWrongIsToldAtOnceEachAtItsField() {
        var wanted = new NewEnrolment(
                "\u200b",
                "x@example.org",
                null,
                Language.SV,
                false,
                today.plusYears(3),
                UUID.randomUUID(),
                "\u0007",
                today.plusDays(1),
                scene.otherCoach.id());

        var problem = refused(ProblemType.INVALID, () -> enrol(wanted));

        assertThat(problem.errors())
                .containsExactlyInAnyOrder(
                        FieldError.of("/name", ProblemType.REQUIRED),
                        FieldError.of("/since", ProblemType.OUT_OF_RANGE),
                        FieldError.of("/referredById", ProblemType.UNKNOWN_VALUE),
                        FieldError.of("/referrer", ProblemType.INVALID),
                        FieldError.of("/consentedOn", ProblemType.DATE_IN_FUTURE),
                        FieldError.of("/coachId", ProblemType.UNKNOWN_VALUE));
    }

    @Test
    void datesThatNoDatabaseHoldsAreRefusedAtTheField() {
        refusedAt("/since", ProblemType.OUT_OF_RANGE, () -> enrol(people.newcomer("Dan", LocalDate.MAX, false)));
        refusedAt("/since", ProblemType.OUT_OF_RANGE, () -> enrol(people.newcomer("Dan", LocalDate.MIN, false)));
    }

    @Test
    void aDayBeforeTheProgrammeBeganIsRefused() {
        refusedAt(
                "/since",
                ProblemType.OUT_OF_RANGE,
                () -> enrol(people.newcomer("Dan", LocalDate.of(2019, 12, 31), false)));
    }

    @Test
    void anAddressThatAnotherAccountHasIsRefusedAndNothingIsStoredByHalves() {
        NewEnrolment first = people.newcomer("Dan");
        enrol(first);
        long before = accounts();

        refusedAt("/email", ProblemType.CONTACT_TAKEN, () -> enrol(first));
        refusedAt("/email", ProblemType.CONTACT_REQUIRED, () -> enrol(reachedBy(null)));
        refusedAt("/email", ProblemType.NOT_AN_EMAIL, () -> enrol(reachedBy("nobody")));

        assertThat(accounts()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Åsa Öberg", "محمد", "علی‌رضا", "李小龍", "👩‍👩‍👧", "O’Brien-Łukasz", "%_!\\'\";--", "<b>x</b>"})
    void namesOfEveryScriptComeBackAsTheyWereWritten(String name) {
        Participant enrolled = enrol(people.newcomer("  " + name + " "));

        assertThat(enrolled.name()).isEqualTo(name);
        assertThat(coordinator.participant(enrolled.id())).isEqualTo(enrolled);
    }

    @Test
    void aDecomposedNameIsStoredComposed() {
        assertThat(enrol(people.newcomer("A\u030asa " + "e\u0301".repeat(190))).name())
                .isEqualTo("Åsa " + "é".repeat(190));
    }

    @Test
    void accountParticipantEnrolmentAndCoachComeTogether() {
        UUID party = party();
        var wanted = new NewEnrolment(
                "Dan Dahl",
                null,
                "070-174 06 17",
                Language.EN,
                false,
                today.minusDays(3),
                party,
                " Rut på AF ",
                today.minusDays(9),
                scene.coach.id());

        Participant dan = enrol(wanted);

        assertThat(dan.phone()).isEqualTo("+46701740617");
        assertThat(dan.language()).isEqualTo(Language.EN);
        Enrolment enrolment = latest(dan);
        assertThat(enrolment.since()).isEqualTo(today.minusDays(3));
        assertThat(enrolment.referrer()).isEqualTo("Rut på AF");
        assertThat(enrolment.referredBy()).extracting(PartnerOrganisation::id).isEqualTo(party);
        assertThat(enrolment.coaches())
                .containsExactly(new CoachAssignment(scene.coach.id(), "coach", today.minusDays(3), null));
        assertThat(coordinator.participant(dan.id())).isEqualTo(dan);
    }

    @Test
    void whoeverIsEnrolledHoldsTheRoleOfAParticipantThereNow() {
        var me = RunningApi.as(scene.aino, MeClient.class).me();

        assertThat(me.roles()).extracting(HeldRole::role).containsExactly(Role.PARTICIPANT);
        assertThat(me.roles()).extracting(HeldRole::programmeId).containsExactly(scene.programme);
    }

    @Test
    void enrollingIsLoggedForTheNewParticipant() {
        Participant dan = enrol(people.newcomer("Dan"));

        assertThat(scene.rows()
                        .count(
                                "SELECT COUNT(*) FROM access_log WHERE participant_id = ? AND account_id = ? AND action = 'WRITE'",
                                dan.id(),
                                scene.coordinator.id()))
                .isEqualTo(1);
    }

    private UUID party() {
        PartnerOrganisation partner = People.programmesAs(scene.administrator)
                .addPartner(new PartnerDetails("AF " + UUID.randomUUID(), PartnerKind.EMPLOYMENT_SERVICE, 0));
        scene.rows()
                .update(
                        "INSERT INTO programme_party (programme_id, partner_id) VALUES (?, ?)",
                        scene.programme,
                        partner.id());
        return partner.id();
    }

    private Participant enrol(NewEnrolment wanted) {
        return coordinator.enrol(scene.programme, wanted);
    }

    private NewEnrolment reachedBy(@Nullable String email) {
        return new NewEnrolment("Dan", email, null, Language.SV, false, today, null, null, today, null);
    }

    private long accounts() {
        return scene.rows().count("SELECT COUNT(*) FROM account");
    }
}
