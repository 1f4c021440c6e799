package se.framsteg.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.exceptions.TransactionException;
import java.sql.Connection;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.testing.Rows;
import se.framsteg.testing.RunningApi;

/** What another room has to tell is sent when it has become true, and not otherwise. */
class OutboxTest {

    private static final Duration LIFE = Duration.ofDays(1);

    private final Outbox outbox = RunningApi.bean(Outbox.class);

    @SuppressWarnings("unchecked") // a bean is asked for by its class, which has no type argument
    private final TransactionOperations<Connection> transactions = RunningApi.bean(TransactionOperations.class);

    private final Rows rows = new Rows();
    private final UUID aino = rows.account("Aino");
    private final String email = aino + "@example.org";

    private static MessageText news(Language language) {
        return new MessageText("Något nytt", "Något har ändrats. " + language.code());
    }

    private void tell(UUID account) {
        transactions.executeWrite(status -> {
            outbox.tell(account, OutboxTest::news, LIFE);
            return account;
        });
    }

    @Test
    void outsideATransactionNothingIsTaken() {
        assertThatThrownBy(() -> outbox.tell(aino, OutboxTest::news, LIFE)).isInstanceOf(TransactionException.class);
    }

    @Test
    void whatDidNotBecomeTrueIsNotTold() {
        assertThatThrownBy(() -> transactions.executeWrite(status -> {
                    outbox.tell(aino, OutboxTest::news, LIFE);
                    throw new IllegalStateException("and now this");
                }))
                .isInstanceOf(IllegalStateException.class);
        tell(aino);

        assertThat(Letters.latest(email, 1).text()).isEqualTo("Något har ändrats. sv");
        assertThat(Letters.to(email)).hasSize(1);
    }

    @Test
    void whoIsDisabledOrCannotBeReachedIsNotTold() {
        UUID unreachable = rows.account("Bo");
        rows.update("UPDATE account SET email = NULL WHERE id = ?", unreachable);
        UUID disabled = rows.account("Cem");
        rows.update("UPDATE account SET disabled_at = created_at WHERE id = ?", disabled);
        tell(unreachable);
        tell(disabled);
        tell(aino);

        Letters.latest(email, 1);
        assertThat(Letters.to(disabled + "@example.org")).isEmpty();
    }

    @Test
    void whoHasNoEmailIsToldByTextMessageInTheirLanguage() {
        String phone = "+4670174" + String.format("%04d", Math.floorMod(aino.hashCode(), 10_000));
        rows.update("UPDATE account SET email = NULL, phone = ?, language = 'en' WHERE id = ?", phone, aino);
        tell(aino);

        assertThat(Letters.latest(phone, 1).text()).isEqualTo("Något har ändrats. en");
    }
}
