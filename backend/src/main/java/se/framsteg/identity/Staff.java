package se.framsteg.identity;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Faults;
import se.framsteg.platform.Ids;
import se.framsteg.platform.PlainText;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** Those who work here, as the administrator invites, changes and disables them. Each method runs in the caller's transaction. */
@Singleton
class Staff {

    private final AccountRepository accounts;
    private final Accounts newAccounts;
    private final StaffList list;
    private final GivenRoles roles;
    private final Invitations invitations;
    private final SignIns signIns;
    private final Ids ids;
    private final Calendar calendar;
    private final ObjectMapper json;

    Staff(
            AccountRepository accounts,
            Accounts newAccounts,
            StaffList list,
            GivenRoles roles,
            Invitations invitations,
            SignIns signIns,
            Ids ids,
            Calendar calendar,
            ObjectMapper json) {
        this.accounts = accounts;
        this.newAccounts = newAccounts;
        this.list = list;
        this.roles = roles;
        this.invitations = invitations;
        this.signIns = signIns;
        this.ids = ids;
        this.calendar = calendar;
        this.json = json;
    }

    StaffAccount invite(StaffInvitation invitation) {
        Faults faults = new Faults();
        String name = faults.line("/name", invitation.name(), PlainText.LONGEST_NAME);
        roles.check(invitation.roles(), faults);
        faults.refuse();
        String email = Contact.readEmail(invitation.email(), "/email").value();
        var account = AccountEntity.fresh(ids.next(), name, email, null, null, invitation.language(), calendar.now());
        newAccounts.save(account);
        roles.replace(account.id(), invitation.roles());
        invitations.send(account, invitation.language());
        return list.get(account.id());
    }

    StaffAccount change(UUID accountId, StaffChange change) {
        StaffAccount before = list.get(accountId);
        Faults faults = new Faults();
        String name = faults.line("/name", change.name(), PlainText.LONGEST_NAME);
        roles.check(change.roles(), faults);
        faults.refuse();
        requireAdministratorLeft(accountId, change);
        if (accounts.changeStaff(accountId, name, disabledAt(before, change), change.version()) == 0) {
            throw changedMeanwhile(before);
        }
        roles.replace(accountId, change.roles());
        if (change.disabled()) {
            signIns.endAll(accountId);
        }
        return list.get(accountId);
    }

    StaffAccount inviteAgain(UUID accountId) {
        StaffAccount now = list.get(accountId);
        if (now.state() == StaffState.DISABLED) {
            throw changedMeanwhile(now);
        }
        AccountEntity account = accounts.findById(accountId).orElseThrow();
        invitations.send(account, account.speaks());
        return list.get(accountId);
    }

    private void requireAdministratorLeft(UUID accountId, StaffChange change) {
        boolean stays = !change.disabled() && change.roles().contains(new RoleChoice(Role.ADMINISTRATOR, null));
        if (!stays && roles.isAdministrator(accountId)) {
            roles.requireAnotherAdministratorThan(accountId);
        }
    }

    private @Nullable Instant disabledAt(StaffAccount before, StaffChange change) {
        if (!change.disabled()) {
            return null;
        }
        Instant since = accounts.findById(before.accountId()).orElseThrow().disabledAt();
        return since == null ? calendar.now() : since;
    }

    private Refused changedMeanwhile(StaffAccount now) {
        try {
            return Refused.because(ProblemType.CHANGED_MEANWHILE).showing(json.writeValueAsString(now));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<StaffAccount> list() {
        return list.list();
    }
}
