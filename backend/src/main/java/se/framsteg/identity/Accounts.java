package se.framsteg.identity;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Ids;
import se.framsteg.platform.PlainText;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** Accounts as other rooms use them. Contacts are stored in one normal form and belong to one account each. */
@Singleton
public class Accounts {

    private static final String EMAIL = "/email";
    private static final String PHONE = "/phone";

    private final AccountRepository accounts;
    private final SignIns signIns;
    private final Ids ids;
    private final Calendar calendar;

    Accounts(AccountRepository accounts, SignIns signIns, Ids ids, Calendar calendar) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.ids = ids;
        this.calendar = calendar;
    }

    /**
     * An account for a participant, who signs in with codes.
     *
     * @param email as typed; blank counts as none
     * @param phone likewise; Swedish numbers may lack the country code
     * @throws Refused {@code contact-required} at {@code /email}, {@code not-an-email}, {@code not-a-phone}, {@code
     *     contact-taken} at the field
     */
    @Transactional
    public UUID createParticipant(String name, @Nullable String email, @Nullable String phone, Language language) {
        Reached reached = reached(email, phone);
        UUID id = ids.next();
        save(AccountEntity.fresh(
                id, PlainText.cleaned(name), reached.email(), reached.phone(), null, language, calendar.now()));
        return id;
    }

    /**
     * The account of somebody from outside: the one that has the contact, if it is such a one, under this name from now on;
     * otherwise a new one.
     *
     * @throws Refused {@code contact-taken} at {@code /contact}; whose it is is not told
     */
    UUID ofExternal(String name, Contact contact, Language language) {
        AccountEntity known = accounts.findByContact(contact.value()).orElse(null);
        if (known == null) {
            AccountEntity fresh = AccountEntity.external(ids.next(), name, contact, language, calendar.now());
            unlessTaken("/contact", "/contact", () -> {
                accounts.save(fresh);
                return 1;
            });
            return fresh.id();
        }
        // The database may find two spellings alike that are two mailboxes.
        if (!known.external() || !known.reachedAt().filter(contact::equals).isPresent()) {
            throw Refused.at("/contact", ProblemType.CONTACT_TAKEN);
        }
        accounts.rename(known.id(), name);
        return known.id();
    }

    /**
     * Changes name, contact and language; refused like {@link #createParticipant}, or {@code changed-meanwhile}. When an
     * address is taken away, sign-ins end: it may have been a stranger's.
     */
    @Transactional
    public void changeContact(
            UUID id, String name, @Nullable String email, @Nullable String phone, Language language, long version) {
        Reached reached = reached(email, phone);
        Optional<AccountEntity> before = accounts.findById(id);
        long changed = unlessTaken(
                EMAIL,
                PHONE,
                () -> accounts.changeContact(
                        id, PlainText.cleaned(name), reached.email(), reached.phone(), language.code(), version));
        if (changed == 0) {
            throw Refused.because(ProblemType.CHANGED_MEANWHILE);
        }
        if (before.filter(old -> isLost(old.email(), reached.email()) || isLost(old.phone(), reached.phone()))
                .isPresent()) {
            signIns.endAll(id);
        }
    }

    private static boolean isLost(@Nullable String before, @Nullable String after) {
        return before != null && !before.equals(after);
    }

    public Optional<AccountDetails> find(UUID id) {
        return accounts.findById(id).map(AccountEntity::toDetails);
    }

    /** Names by account; those without an account are left out. */
    public Map<UUID, String> names(Collection<UUID> of) {
        return of.isEmpty()
                ? Map.of()
                : accounts.findByIdIn(of).stream().collect(Collectors.toMap(AccountEntity::id, AccountEntity::name));
    }

    void save(AccountEntity account) {
        unlessTaken(EMAIL, PHONE, () -> {
            accounts.save(account);
            return 1;
        });
    }

    /** In normal form. */
    private record Reached(@Nullable String email, @Nullable String phone) {}

    private static Reached reached(@Nullable String email, @Nullable String phone) {
        var reached = new Reached(
                email == null || email.isBlank()
                        ? null
                        : Contact.readEmail(email, EMAIL).value(),
                phone == null || phone.isBlank()
                        ? null
                        : Contact.readPhone(phone, PHONE).value());
        if (reached.email() == null && reached.phone() == null) {
            throw Refused.at(EMAIL, ProblemType.CONTACT_REQUIRED);
        }
        return reached;
    }

    private interface Write {
        long run();
    }

    /** The unique keys decide, not a look beforehand: of two who come at once, one is told. */
    private static long unlessTaken(String atEmail, String atPhone, Write write) {
        try {
            return write.run();
        } catch (DataAccessException e) {
            String reason = String.valueOf(e.getMessage());
            if (reason.contains("account_email")) {
                throw Refused.at(atEmail, ProblemType.CONTACT_TAKEN);
            }
            if (reason.contains("account_phone")) {
                throw Refused.at(atPhone, ProblemType.CONTACT_TAKEN);
            }
            throw e;
        }
    }
}
