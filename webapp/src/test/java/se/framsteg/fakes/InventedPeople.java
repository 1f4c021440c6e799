package se.framsteg.fakes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import se.framsteg.identity.HeldRole;
import se.framsteg.identity.Language;
import se.framsteg.identity.Me;
import se.framsteg.identity.Role;
import se.framsteg.identity.StaffAccount;
import se.framsteg.identity.StaffState;
import se.framsteg.people.Coach;
import se.framsteg.people.CoachAssignment;
import se.framsteg.people.Enrolment;
import se.framsteg.people.EnrolmentState;
import se.framsteg.people.Overdue;
import se.framsteg.people.OverdueKind;
import se.framsteg.people.OverdueRow;
import se.framsteg.people.Participant;
import se.framsteg.people.ParticipantRow;
import se.framsteg.people.PartnerKind;
import se.framsteg.people.PartnerOrganisation;
import se.framsteg.people.Pause;
import se.framsteg.people.Programme;
import se.framsteg.people.Today;

/** People for the fakes: ordinary names, and one of 80 characters. */
final class InventedPeople {
    static final String LONG_NAME =
            "Wolfeschlegelsteinhausenbergerdorff-Ahlgren von Oberstein, Maria Elisabeth Josefina";
    static final UUID PROGRAMME = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final List<String> NAMES = List.of(
            "Aino Lind", "Bo Ek", "Cem Aydın", "Disa Björk", "Eskil Holm", "Fatima Noor", "Gun Åkesson", LONG_NAME);

    private InventedPeople() {}

    static String name(int i) {
        return NAMES.get(i % NAMES.size());
    }

    static Me everyRole() {
        var roles = Arrays.stream(Role.values())
                .map(role -> new HeldRole(
                        role, role.inProgramme() ? PROGRAMME : null, role.inProgramme() ? "EVI-coacher" : null))
                .toList();
        return new Me(UUID.randomUUID(), "Karin Coach", "karin@demo.example", null, Language.SV, roles);
    }

    static Today today() {
        return new Today(TODAY, "Aino Lind", "Karin Coach", true, List.of());
    }

    static List<ParticipantRow> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new ParticipantRow(
                        UUID.randomUUID(),
                        name(i),
                        EnrolmentState.values()[i % 4],
                        TODAY.minusWeeks(i),
                        i % 4 == 3 ? TODAY.minusDays(i) : null,
                        i % 5 == 0 ? null : "Karin Coach"))
                .toList();
    }

    static List<Coach> coaches() {
        return List.of(new Coach(coach(1), "Karin Coach", 13), new Coach(coach(2), "Omar Coach", 1));
    }

    private static UUID coach(int i) {
        return new UUID(7, i);
    }

    static List<PartnerOrganisation> parties() {
        return Arrays.stream(PartnerKind.values())
                .map(kind -> new PartnerOrganisation(new UUID(9, kind.ordinal()), "Part " + kind, kind, 1))
                .toList();
    }

    static List<Programme> programmes() {
        return List.of(
                new Programme(
                        PROGRAMME,
                        "EVI-coacher",
                        "Finsam Södra Dalarna",
                        "Smedjebacken",
                        LocalDate.parse("2024-09-15"),
                        null,
                        true,
                        parties(),
                        3),
                new Programme(
                        UUID.randomUUID(),
                        "Enter",
                        "Jönköpings samordningsförbund",
                        "Jönköping",
                        LocalDate.parse("2010-01-01"),
                        LocalDate.parse("2011-12-31"),
                        false,
                        List.of(),
                        1));
    }

    static Participant participant() {
        var coaches = List.of(
                new CoachAssignment(
                        coach(2), "Omar Coach", LocalDate.parse("2025-01-10"), LocalDate.parse("2025-08-31")),
                new CoachAssignment(coach(1), "Karin Coach", LocalDate.parse("2025-09-01"), null));
        var enrolment = new Enrolment(
                UUID.randomUUID(),
                PROGRAMME,
                "EVI-coacher",
                LocalDate.parse("2025-01-10"),
                null,
                parties().get(1),
                "Hans Handläggare",
                LocalDate.parse("2025-01-08"),
                List.of(new Pause(LocalDate.parse("2025-06-20"), LocalDate.parse("2025-08-15"))),
                null,
                coaches,
                4);
        return new Participant(
                UUID.randomUUID(),
                LONG_NAME,
                "maria@demo.example",
                "070-174 06 05",
                Language.SV,
                false,
                List.of(enrolment),
                2);
    }

    static List<StaffAccount> staff() {
        return Arrays.stream(StaffState.values())
                .map(state -> new StaffAccount(
                        new UUID(5, state.ordinal()),
                        name(state.ordinal()),
                        state.name().toLowerCase(java.util.Locale.ROOT) + "@demo.example",
                        state,
                        state == StaffState.INVITED ? Instant.parse("2026-11-25T10:00:00Z") : null,
                        state == StaffState.ACTIVE ? Instant.parse("2026-11-20T10:00:00Z") : null,
                        List.of(
                                new HeldRole(Role.COACH, PROGRAMME, "EVI-coacher"),
                                new HeldRole(Role.ADMINISTRATOR, null, null)),
                        1))
                .toList();
    }

    static Overdue overdue() {
        var today = LocalDate.of(2026, 11, 23);
        return new Overdue(
                today,
                java.util.Arrays.stream(OverdueKind.values())
                        .map(kind -> new OverdueRow(
                                kind,
                                new UUID(9, kind.ordinal()),
                                LONG_NAME,
                                "Samverkan Ljusnarsberg",
                                "Kim Lind",
                                today.minusDays(kind.ordinal() * 9L - 20),
                                null))
                        .toList());
    }
}
