package se.framsteg.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import se.framsteg.platform.Ids;

/**
 * Where whoever has something to tell puts it: in the transaction that makes it true, so that both are there or neither.
 * {@link Postman} sends it afterwards, and a known account takes no longer to answer than an unknown one.
 */
@Singleton
public class Outbox {

    private final MessageStore store;
    private final Envelope envelope;
    private final AccountRepository accounts;
    private final AfterCommit afterCommit;
    private final Postman postman;
    private final Ids ids;

    Outbox(
            MessageStore store,
            Envelope envelope,
            AccountRepository accounts,
            AfterCommit afterCommit,
            Postman postman,
            Ids ids) {
        this.store = store;
        this.envelope = envelope;
        this.accounts = accounts;
        this.afterCommit = afterCommit;
        this.postman = postman;
        this.ids = ids;
    }

    /**
     * Tells somebody by e-mail, or by text message where they have no e-mail. Whoever has neither, or whose account is
     * disabled, is not told.
     *
     * @param words neutral ones, in the person's language
     * @param life worth nothing afterwards: then it is no longer tried
     */
    @Transactional(TxType.MANDATORY)
    public void tell(UUID accountId, Function<Language, MessageText> words, Duration life) {
        accounts.findById(accountId)
                .filter(account -> account.disabledAt() == null)
                .ifPresent(account ->
                        account.reachedAt().ifPresent(to -> send(Message.to(to, words.apply(account.speaks())), life)));
    }

    @Transactional(TxType.MANDATORY)
    public void send(Message message, Duration life) {
        add(message, false, life);
    }

    /** Costs what {@link #send} costs, and nothing is sent. */
    @Transactional(TxType.MANDATORY)
    public void pretend(Message message, Duration life) {
        add(message, true, life);
    }

    private void add(Message message, boolean toNobody, Duration life) {
        UUID id = ids.next();
        store.add(id, message.to().kind(), toNobody, envelope.seal(id, message), life);
        afterCommit.run(postman::wake);
    }
}
