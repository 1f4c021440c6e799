package se.framsteg.identity;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Faults;
import se.framsteg.platform.Ids;
import se.framsteg.platform.PlainText;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** Who is asked to lead an activity from outside, by a link that works once; and who is taken off. Within a transaction. */
@Singleton
public class ExternalLeaders {

    private final ExternalLeaderRepository leaders;
    private final Accounts accounts;
    private final SignIns signIns;
    private final Outbox outbox;
    private final Words words;
    private final Links links;
    private final Ids ids;
    private final Calendar calendar;

    ExternalLeaders(
            ExternalLeaderRepository leaders,
            Accounts accounts,
            SignIns signIns,
            Outbox outbox,
            Words words,
            Links links,
            Ids ids,
            Calendar calendar) {
        this.leaders = leaders;
        this.accounts = accounts;
        this.signIns = signIns;
        this.outbox = outbox;
        this.words = words;
        this.links = links;
        this.ids = ids;
        this.calendar = calendar;
    }

    /**
     * Somebody on an activity's list.
     *
     * @param contact e-mail address, or phone number in E.164
     * @param linkUntil when the link that was sent last ends
     * @param lastsUntil when the way in ends; null until the invitation is accepted
     */
    public record Listed(
            UUID id,
            String name,
            String contact,
            Instant linkUntil,
            @Nullable Instant lastsUntil) {

        @Override
        public String toString() {
            return "Listed[" + id + "]";
        }
    }

    /** By name. */
    public List<Listed> list(UUID activityId) {
        return leaders.listOn(activityId).stream()
                .map(row -> new Listed(row.id(), row.name(), row.contact(), row.expiresAt(), row.lastsUntil()))
                .toList();
    }

    /**
     * Sends a link to somebody who is not on the list.
     *
     * @param contact as typed
     * @throws Refused with what is wrong at {@code /name} and {@code /contact}: also {@code twice} and {@code contact-taken}
     */
    public void invite(UUID activityId, String name, String contact, Language language, UUID by) {
        Faults faults = new Faults();
        String cleaned = faults.line("/name", name, PlainText.LONGEST_NAME);
        Optional<Contact> reached = Contact.find(contact);
        faults.addIf(reached.isEmpty(), "/contact", Contact.faultIn(contact));
        faults.refuse();
        UUID account = accounts.ofExternal(cleaned, reached.orElseThrow(), language);
        if (leaders.countOn(activityId, account) > 0) {
            throw Refused.at("/contact", ProblemType.TWICE);
        }
        String token = RandomTokens.next();
        Instant now = calendar.now();
        leaders.save(new ExternalLeaderEntity(
                ids.next(),
                activityId,
                account,
                RandomTokens.hash(token),
                by,
                now,
                now.plus(Invitations.LIFE),
                null,
                null,
                null));
        send(account, token);
    }

    /**
     * Sends a new link, and the earlier one stops working; nothing to somebody who has accepted.
     *
     * @throws Refused {@code not-found} when nobody of that id is on the list
     */
    public void inviteAgain(UUID activityId, UUID id, UUID by) {
        ExternalLeaderEntity leader = get(activityId, id);
        String token = RandomTokens.next();
        Instant now = calendar.now();
        if (leaders.renew(id, RandomTokens.hash(token), by, now, now.plus(Invitations.LIFE)) == 1) {
            send(leader.accountId(), token);
        }
    }

    /**
     * Ends the way in with the next request. Where nothing else is led every sign-in ends too, so that none comes to life again
     * with another invitation.
     *
     * @throws Refused {@code not-found} when nobody of that id is on the list
     */
    public void takeOff(UUID activityId, UUID id, UUID by) {
        ExternalLeaderEntity leader = get(activityId, id);
        leaders.end(id, by, calendar.now());
        shutOut(leader.accountId());
    }

    /** Of an activity that is thrown away: no invitation stays, and the way in ends as when somebody is taken off. */
    public void forget(UUID activityId) {
        List<UUID> asked = leaders.listAsked(activityId);
        leaders.removeAll(activityId);
        asked.forEach(this::shutOut);
    }

    private void shutOut(UUID accountId) {
        if (leaders.countOpen(accountId, calendar.now()) == 0) {
            signIns.endAll(accountId);
        }
    }

    private ExternalLeaderEntity get(UUID activityId, UUID id) {
        return leaders.findByIdAndActivityId(id, activityId)
                .filter(leader -> leader.endedAt() == null)
                .orElseThrow(() -> Refused.because(ProblemType.NOT_FOUND));
    }

    private void send(UUID account, String token) {
        String link = links.invitation(InvitationLink.TO_LEAD, token);
        outbox.tell(account, language -> words.leaderInvitation(language, link), Invitations.LIFE);
    }
}
