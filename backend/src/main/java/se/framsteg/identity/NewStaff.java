package se.framsteg.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Faults;
import se.framsteg.platform.Ids;
import se.framsteg.platform.PlainText;
import se.framsteg.platform.Refused;

/** Accounts for those who work here, with a password at once: the first administrator, and demo data. Others are invited. */
@Singleton
public class NewStaff {

    private final Accounts accounts;
    private final Passwords passwords;
    private final GivenRoles roles;
    private final Ids ids;
    private final Calendar calendar;

    NewStaff(Accounts accounts, Passwords passwords, GivenRoles roles, Ids ids, Calendar calendar) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.roles = roles;
        this.ids = ids;
        this.calendar = calendar;
    }

    /**
     * @param since from when the roles are held
     * @throws Refused with the fields that are at fault: {@code /name}, {@code /email}, {@code /password}, {@code /roles/0}…
     */
    @Transactional
    public UUID create(
            String name, String email, String password, Language language, List<RoleChoice> held, LocalDate since) {
        Faults faults = new Faults();
        String cleaned = faults.line("/name", name, PlainText.LONGEST_NAME);
        PasswordRules.objection(password, name, email).ifPresent(objection -> faults.add("/password", objection));
        roles.check(held, faults);
        faults.refuse();
        UUID id = ids.next();
        accounts.save(AccountEntity.fresh(
                id,
                cleaned,
                Contact.readEmail(email, "/email").value(),
                null,
                passwords.hash(password),
                language,
                calendar.now()));
        held.forEach(role -> roles.give(id, role, since));
        return id;
    }
}
