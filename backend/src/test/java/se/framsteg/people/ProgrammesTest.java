package se.framsteg.people;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.people.People.programmesAs;
import static se.framsteg.testing.ProblemReply.refused;
import static se.framsteg.testing.ProblemReply.refusedAt;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.framsteg.problem.FieldError;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Person;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

class ProgrammesTest {

    private static final LocalDate START = LocalDate.of(2024, 9, 15);

    private final Scene scene = new Scene();
    private final ProgrammesApi administrator = programmesAs(scene.administrator);

    @Test
    void onlyAnAdministratorWrites() {
        for (Person person : List.of(scene.coordinator, scene.coach, scene.steering, scene.auditor, scene.aino)) {
            ProgrammesApi api = programmesAs(person);
            refused(ProblemType.NOT_PERMITTED, () -> api.add(details("P")));
            refused(ProblemType.NOT_PERMITTED, () -> api.change(scene.programme, details("P")));
            refused(ProblemType.NOT_PERMITTED, () -> api.addPartner(partner("AF")));
            refused(ProblemType.NOT_PERMITTED, () -> api.changePartner(UUID.randomUUID(), partner("AF")));
        }
        refused(
                ProblemType.NOT_SIGNED_IN,
                () -> RunningApi.anonymously(ProgrammesClient.class).programmes());
    }

    @Test
    void aProgrammeThatEndsBeforeItStartsIsRefusedAtItsEnd() {
        refusedAt(
                "/until",
                ProblemType.ENDS_BEFORE_START,
                () -> administrator.add(details("P", START, START.minusDays(1), List.of())));
    }

    @Test
    void emptyTextIsRefusedAtEachField() {
        var wanted = new ProgrammeDetails("\u200b", "\u200b", "x".repeat(101), START, null, false, List.of(), 0);

        assertThat(refused(ProblemType.INVALID, () -> administrator.add(wanted)).errors())
                .containsExactly(
                        FieldError.of("/name", ProblemType.REQUIRED),
                        FieldError.of("/association", ProblemType.REQUIRED),
                        FieldError.of("/municipality", ProblemType.TOO_LONG));
    }

    @Test
    void anUnknownPartyAndTheSamePartyTwiceAreRefusedAtTheirPlaceInTheList() {
        UUID party = administrator.addPartner(partner("AF")).id();

        refusedAt(
                "/partyIds/1",
                ProblemType.UNKNOWN_VALUE,
                () -> administrator.add(details("P", START, null, List.of(party, UUID.randomUUID()))));
        refusedAt(
                "/partyIds/1",
                ProblemType.TWICE,
                () -> administrator.add(details("P", START, null, List.of(party, party))));
    }

    @Test
    void daysThatLeaveAnEnrolmentOutsideAreRefused() {
        refusedAt(
                "/since",
                ProblemType.OUT_OF_RANGE,
                () -> administrator.change(
                        scene.programme, details("P", scene.since().plusDays(1), null, List.of())));
        refusedAt(
                "/until",
                ProblemType.OUT_OF_RANGE,
                () -> administrator.change(
                        scene.programme,
                        details("P", START.minusYears(9), scene.since().minusDays(1), List.of())));
        refusedAt(
                "/since",
                ProblemType.OUT_OF_RANGE,
                () -> administrator.add(details("P", LocalDate.of(1, 1, 1), null, List.of())));
    }

    @Test
    void aProgrammeThatIsNotThereIsNotFound() {
        refused(ProblemType.NOT_FOUND, () -> administrator.change(UUID.randomUUID(), details("P")));
        refused(ProblemType.NOT_FOUND, () -> administrator.changePartner(UUID.randomUUID(), partner("AF")));
    }

    @Test
    void twoOrganisationsWithTheSameNameAreRefusedAtTheName() {
        PartnerDetails partner = partner("Region");
        PartnerOrganisation other = administrator.addPartner(partner("Annan"));
        administrator.addPartner(partner);

        refusedAt("/name", ProblemType.TWICE, () -> administrator.addPartner(partner));
        refusedAt(
                "/name",
                ProblemType.TWICE,
                () -> administrator.changePartner(
                        other.id(), new PartnerDetails(partner.name(), partner.kind(), other.version())));
    }

    @Test
    void whoChangesWhatSomebodyElseHasChangedIsShownWhatIsStored() {
        Programme first = administrator.add(details("P"));
        Programme second = administrator.change(first.id(), details("Q"));

        var problem = refused(ProblemType.CHANGED_MEANWHILE, () -> administrator.change(first.id(), details("R")));

        assertThat(problem.current())
                .contains("\"name\":\"" + second.name() + "\"")
                .contains("\"version\":1");
    }

    @Test
    void aProgrammeIsStoredWithItsParties() {
        PartnerOrganisation af = administrator.addPartner(partner("AF"));
        PartnerOrganisation fk = administrator.addPartner(partner("FK"));
        Programme added = administrator.add(details("EVI", START, null, List.of(fk.id(), af.id())));

        Programme changed = administrator.change(added.id(), details("EVI 2", START, null, List.of(fk.id())));

        assertThat(added.parties()).extracting(PartnerOrganisation::id).containsExactly(af.id(), fk.id());
        assertThat(changed.parties()).containsExactly(fk);
        assertThat(administrator.programmes()).contains(changed);
    }

    @Test
    void everybodyReadsThoseInWhichTheyHoldARoleAndTheAdministratorAll() {
        assertThat(names(scene.coordinator)).containsExactly(scene.programme);
        assertThat(names(scene.otherCoach)).containsExactly(scene.otherProgramme);
        assertThat(names(scene.aino)).containsExactly(scene.programme);
        assertThat(names(scene.auditor)).isEmpty();
        assertThat(names(scene.administrator)).contains(scene.programme, scene.otherProgramme);
    }

    private static List<UUID> names(Person person) {
        return programmesAs(person).programmes().stream().map(Programme::id).toList();
    }

    private static PartnerDetails partner(String name) {
        return new PartnerDetails(name + " " + UUID.randomUUID(), PartnerKind.OTHER, 0);
    }

    private static ProgrammeDetails details(String name) {
        return details(name, START, null, List.of());
    }

    private static ProgrammeDetails details(
            String name, LocalDate since, @Nullable LocalDate until, List<UUID> parties) {
        return new ProgrammeDetails(name, "EVI-coacher", "Smedjebacken", since, until, true, parties, 0);
    }
}
