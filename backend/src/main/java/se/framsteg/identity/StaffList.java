package se.framsteg.identity;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** Reads those who work here. That somebody also participates is not told: the administrator sees no case data. */
@Singleton
class StaffList {

    private final AccountRepository accounts;
    private final RoleRepository roles;
    private final InvitationRepository invitations;
    private final Calendar calendar;

    StaffList(AccountRepository accounts, RoleRepository roles, InvitationRepository invitations, Calendar calendar) {
        this.accounts = accounts;
        this.roles = roles;
        this.invitations = invitations;
        this.calendar = calendar;
    }

    List<StaffAccount> list() {
        Map<UUID, Instant> invited = invitations.listWaiting(calendar.now()).stream()
                .collect(Collectors.toMap(
                        InvitationRepository.Waiting::accountId,
                        InvitationRepository.Waiting::expiresAt,
                        (one, other) -> one.isAfter(other) ? one : other));
        Map<UUID, List<HeldRole>> held = roles.listStaffRoles(calendar.today()).stream()
                .collect(Collectors.groupingBy(
                        RoleRepository.Held::accountId,
                        Collectors.mapping(RoleRepository.Held::toRole, Collectors.toList())));
        return accounts.listStaff().stream()
                .map(account -> new StaffAccount(
                        account.id(),
                        account.name(),
                        Objects.requireNonNullElse(account.email(), ""),
                        account.state(),
                        account.state() == StaffState.INVITED ? invited.get(account.id()) : null,
                        account.lastSignInAt(),
                        held.getOrDefault(account.id(), List.of()),
                        account.version()))
                .toList();
    }

    /** Participants are answered like what does not exist. There are few who work here: one is looked up among all. */
    StaffAccount get(UUID accountId) {
        return list().stream()
                .filter(account -> account.accountId().equals(accountId))
                .findFirst()
                .orElseThrow(() -> Refused.because(ProblemType.NOT_FOUND));
    }
}
