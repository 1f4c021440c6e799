package se.framsteg.identity;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Ids;

/** Links by e-mail to choose a password, the first or a new one: one at a time for each account, once, for seven days. */
@Singleton
class Invitations {

    static final Duration LIFE = Duration.ofDays(7);

    private final InvitationRepository invitations;
    private final Words words;
    private final Outbox outbox;
    private final Ids ids;
    private final Calendar calendar;
    private final Links links;

    Invitations(InvitationRepository invitations, Words words, Outbox outbox, Ids ids, Calendar calendar, Links links) {
        this.invitations = invitations;
        this.words = words;
        this.outbox = outbox;
        this.ids = ids;
        this.calendar = calendar;
        this.links = links;
    }

    /** Within a transaction; any earlier invitation stops working. */
    void send(AccountEntity account, Language language) {
        Instant now = calendar.now();
        String token = RandomTokens.next();
        invitations.replaceAll(account.id(), now);
        invitations.save(
                new InvitationEntity(ids.next(), account.id(), RandomTokens.hash(token), now, now.plus(LIFE), null));
        Contact to = Contact.email(Objects.requireNonNull(account.email()));
        Message message = account.state() == StaffState.INVITED
                ? words.invitation(to, language, links.invitation(InvitationLink.ROUTE, token))
                : words.newPassword(to, language, links.invitation(InvitationLink.ROUTE, token));
        outbox.send(message, LIFE);
    }

    Optional<AccountEntity> findInvited(String token) {
        return invitations.findInvited(RandomTokens.hash(token), calendar.now());
    }

    /** Whether this call is the one that answers it. */
    boolean spend(String token) {
        return invitations.spend(RandomTokens.hash(token), calendar.now()) == 1;
    }
}
