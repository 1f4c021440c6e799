package se.framsteg.identity;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Faults;
import se.framsteg.platform.Ids;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** Roles that the administrator gives and takes back. Rows are ended, not deleted: who was what when. */
@Singleton
class GivenRoles {

    private final RoleRepository roles;
    private final Ids ids;
    private final Calendar calendar;

    GivenRoles(RoleRepository roles, Ids ids, Calendar calendar) {
        this.roles = roles;
        this.ids = ids;
        this.calendar = calendar;
    }

    /** Adds what hinders these roles from being given, each at its place in {@code /roles}. */
    void check(List<RoleChoice> choices, Faults faults) {
        Set<RoleChoice> seen = new HashSet<>();
        for (int i = 0; i < choices.size(); i++) {
            RoleChoice choice = choices.get(i);
            String pointer = "/roles/" + i;
            faults.addIf(!seen.add(choice), pointer, ProblemType.TWICE);
            faults.addIf(!choice.role().isGiven(), pointer + "/role", ProblemType.UNKNOWN_VALUE);
            // Whoever reads the log must not be the one it watches (trust: "an auditor, who is not the administrator").
            faults.addIf(
                    choice.role() == Role.AUDITOR && choices.contains(new RoleChoice(Role.ADMINISTRATOR, null)),
                    pointer + "/role",
                    ProblemType.NOT_PERMITTED);
            checkProgramme(choice, pointer + "/programmeId", faults);
        }
    }

    private void checkProgramme(RoleChoice choice, String pointer, Faults faults) {
        if (choice.role().inProgramme()) {
            faults.addIf(choice.programmeId() == null, pointer, ProblemType.REQUIRED);
            faults.addIf(
                    choice.programmeId() != null && roles.countProgrammes(choice.programmeId()) == 0,
                    pointer,
                    ProblemType.UNKNOWN_VALUE);
        } else {
            faults.addIf(choice.programmeId() != null, pointer, ProblemType.UNKNOWN_VALUE);
        }
    }

    /** From now on these and no others. A role that is taken back ends with yesterday: today nothing is permitted by it. */
    void replace(UUID accountId, List<RoleChoice> choices) {
        LocalDate today = calendar.today();
        List<RoleAssignmentEntity> given = roles.listGiven(accountId, today);
        Set<RoleChoice> kept =
                given.stream().map(RoleAssignmentEntity::toChoice).collect(Collectors.toSet());
        given.stream()
                .filter(role -> !choices.contains(role.toChoice()))
                .forEach(role -> roles.end(role.id(), today.minusDays(1)));
        choices.stream().filter(choice -> !kept.contains(choice)).forEach(choice -> give(accountId, choice, today));
    }

    void give(UUID accountId, RoleChoice choice, LocalDate since) {
        roles.save(new RoleAssignmentEntity(ids.next(), accountId, choice.role(), choice.programmeId(), since, null));
    }

    /** Somebody must be left who can let others in. */
    void requireAnotherAdministratorThan(UUID accountId) {
        if (roles.countAdministrators(accountId, calendar.today()) == 0) {
            throw Refused.because(ProblemType.NOT_PERMITTED);
        }
    }

    boolean isAdministrator(UUID accountId) {
        return roles.listGiven(accountId, calendar.today()).stream()
                .anyMatch(role -> role.role() == Role.ADMINISTRATOR);
    }
}
