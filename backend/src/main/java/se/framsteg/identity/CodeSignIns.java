package se.framsteg.identity;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** The way in for participants, and for leaders from outside. Whether anybody has the contact makes no difference but in what is sent. */
@Singleton
class CodeSignIns {

    private final AccountRepository accounts;
    private final Codes codes;
    private final Attempts attempts;
    private final SignIns signIns;
    private final Words words;
    private final Outbox outbox;
    private final TransactionOperations<Connection> transactions;
    private final Calendar calendar;

    CodeSignIns(
            AccountRepository accounts,
            Codes codes,
            Attempts attempts,
            SignIns signIns,
            Words words,
            Outbox outbox,
            TransactionOperations<Connection> transactions,
            Calendar calendar) {
        this.accounts = accounts;
        this.codes = codes;
        this.attempts = attempts;
        this.signIns = signIns;
        this.words = words;
        this.outbox = outbox;
        this.transactions = transactions;
        this.calendar = calendar;
    }

    CodeSent send(Contact contact, Language language, Network network) {
        Instant now = calendar.now();
        return send(contact, accounts.findForCode(contact.value(), calendar.today(), now), language, network);
    }

    /** To somebody whose contact opens nothing yet, since what they were invited to has not been accepted. */
    CodeSent sendToInvited(AccountEntity account, Language language, Network network) {
        return send(account.reachedAt().orElseThrow(), Optional.of(account), language, network);
    }

    private CodeSent send(Contact contact, Optional<AccountEntity> account, Language language, Network network) {
        UUID accountId = account.map(AccountEntity::id).orElse(null);
        Duration resendAfter = attempts.forCode(contact, accountId, network);
        UUID requestId = transactions.executeWrite(status -> {
            Codes.Made made = codes.make(contact, accountId);
            // To the contact as stored: the database may find two spellings alike that are two mailboxes.
            account.map(found -> stored(found, contact.kind()))
                    .ifPresentOrElse(
                            to -> outbox.send(words.code(to, language, made.code()), Codes.LIFE),
                            () -> outbox.pretend(words.code(contact, language, made.code()), Codes.LIFE));
            return made.requestId();
        });
        return new CodeSent(requestId, Codes.LIFE.toSeconds(), resendAfter.toSeconds());
    }

    Tokens open(CodeSignIn signIn, Network network) {
        return open(signIn, network, proven -> {});
    }

    /** @param first done for whom the code proved, in the transaction that signs in; may refuse */
    Tokens open(CodeSignIn signIn, Network network, Consumer<UUID> first) {
        List<Counted> counted = attempts.withCode(network);
        return switch (codes.judge(signIn.requestId(), signIn.code())) {
            case Codes.Judgement.Wrong(ProblemType why) -> throw Refused.because(why);
            case Codes.Judgement.Right(UUID accountId, byte[] contact) -> {
                attempts.forgiveCode(counted, network);
                yield transactions.executeWrite(status -> {
                    first.accept(accountId);
                    requireStillReached(accountId, contact);
                    return signIns.open(accountId, signIn.sharedDevice(), attempts.hashOf(network));
                });
            }
        };
    }

    /** Since the code was sent the way in may have ended, or the address been found to be somebody else's. */
    private void requireStillReached(UUID accountId, byte[] contact) {
        AccountEntity account = accounts.findById(accountId).orElseThrow();
        boolean reached = codes.wentTo(contact, account.email()) || codes.wentTo(contact, account.phone());
        if (!reached || accounts.countOpen(accountId, calendar.now()) == 0) {
            throw Refused.because(ProblemType.CODE_EXPIRED);
        }
    }

    private static Contact stored(AccountEntity account, Contact.Kind kind) {
        String value = kind == Contact.Kind.EMAIL ? account.email() : account.phone();
        return new Contact(kind, Objects.requireNonNull(value));
    }
}
