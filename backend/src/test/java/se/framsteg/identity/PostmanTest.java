package se.framsteg.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.spy;
import static se.framsteg.testing.AtOnce.atOnce;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Ids;
import se.framsteg.testing.Rows;
import se.framsteg.testing.RunningApi;

/** Nodes that live in the year 2100, so that the running API, which lives today, takes none of their messages. */
class PostmanTest {

    private static final Duration LIFE = Duration.ofDays(7);

    /** What a process that ends here and now does not catch. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2100-01-01T00:00:00Z");

        void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final Hands clock = new Hands();
    private final Calendar calendar = new Calendar(clock);

    @SuppressWarnings("unchecked") // a bean is asked for by its class, which has no type argument
    private final TransactionOperations<Connection> transactions = RunningApi.bean(TransactionOperations.class);

    private final MessageStore store = new MessageStore(RunningApi.bean(JdbcOperations.class), transactions, calendar);
    private final Envelope envelope = RunningApi.bean(Envelope.class);
    private final Ids ids = RunningApi.bean(Ids.class);
    private final Rows rows = new Rows();
    private final List<UUID> handedOver = new CopyOnWriteArrayList<>();

    @AfterEach
    void leaveNothing() {
        rows.update("DELETE FROM message WHERE written_at > '2099-01-01'");
    }

    private Postman node(MessageStore of, BiConsumer<Message, UUID> port) {
        return new Postman(
                of,
                envelope,
                List.of(new MessageSender() {
                    @Override
                    public boolean reaches(Contact contact) {
                        return contact.kind() == Contact.Kind.EMAIL;
                    }

                    @Override
                    public void send(Message message, UUID id) {
                        port.accept(message, id);
                    }
                }),
                calendar);
    }

    private Postman node() {
        return node(store, (message, id) -> handedOver.add(id));
    }

    private Postman failingNode() {
        return node(store, (message, id) -> {
            throw new IllegalStateException("the server does not answer");
        });
    }

    private UUID put(Contact to, boolean toNobody, Duration life) {
        UUID id = ids.next();
        Message message = new Message(to, "Din kod", "Din kod är 042042");
        transactions.executeWrite(status -> {
            store.add(id, to.kind(), toNobody, envelope.seal(id, message), life);
            return id;
        });
        return id;
    }

    private UUID put() {
        return put(Contact.email("aino@example.org"), false, LIFE);
    }

    private long stored(UUID id) {
        return rows.count("SELECT COUNT(*) FROM message WHERE id = ?", id);
    }

    private boolean givenUp(UUID id) {
        return rows.count(
                        "SELECT COUNT(*) FROM message WHERE id = ? AND given_up_at IS NOT NULL AND sealed IS NULL", id)
                == 1;
    }

    @Test
    void whatLiesInTheDatabaseCannotBeRead() {
        UUID id = put();

        assertThat(rows.count(
                        "SELECT COUNT(*) FROM message WHERE id = ? AND (sealed LIKE '%042042%'"
                                + " OR sealed LIKE '%aino%')",
                        id))
                .isZero();
        byte[] sealed = store.claim().orElseThrow().sealed();
        assertThatThrownBy(() -> envelope.open(ids.next(), sealed)).isInstanceOf(IllegalStateException.class);
        assertThat(envelope.open(id, sealed).text()).contains("042042");
    }

    @Test
    void whatNobodyIsToGetIsNotSentAndIsGone() {
        UUID id = put(Contact.email("nobody@example.org"), true, LIFE);

        node().round();

        assertThat(handedOver).isEmpty();
        assertThat(stored(id)).isZero();
    }

    @Test
    void aMessageThatCameTooLateIsGivenUpAndNotSent() {
        UUID id = put(Contact.email("aino@example.org"), false, Codes.LIFE);
        clock.forward(Codes.LIFE);

        node().round();

        assertThat(handedOver).isEmpty();
        assertThat(givenUp(id)).isTrue();
    }

    @Test
    void aMessageThatNoPortTakesIsTriedWithGrowingWaitsAndGivenUpWhereItIsSeen() {
        UUID id = put();
        List<Long> waits = new ArrayList<>();
        for (int tries = 1; tries <= Postman.MOST_TRIES; tries++) {
            Instant before = clock.instant();
            failingNode().round();
            assertThat(rows.count("SELECT tries FROM message WHERE id = ?", id)).isEqualTo(tries);
            while (tries < Postman.MOST_TRIES
                    && rows.count("SELECT next_at > ? FROM message WHERE id = ?", clock.instant(), id) == 1) {
                clock.forward(Duration.ofSeconds(10));
            }
            waits.add(Duration.between(before, clock.instant()).toSeconds());
        }

        assertThat(waits.subList(0, 4)).containsExactly(10L, 20L, 40L, 80L);
        assertThat(waits.subList(0, 14)).isSorted();
        assertThat(givenUp(id)).isTrue();
        node().round();
        assertThat(handedOver).isEmpty();
    }

    @Test
    void aWayThatIsNotConfiguredIsAFailureToo() {
        UUID id = put(Contact.phone("+46701740605"), false, Codes.LIFE);

        node().round();

        assertThat(rows.count("SELECT tries FROM message WHERE id = ? AND sealed IS NOT NULL", id))
                .isEqualTo(1);
    }

    @Test
    void aNodeThatEndsBeforeItHandsOverLosesNothing() {
        UUID id = put();
        assertThat(store.claim()).isPresent();

        node().round();
        assertThat(handedOver).isEmpty();

        clock.forward(MessageStore.LEASE);
        node().round();
        node().round();
        assertThat(handedOver).containsExactly(id);
        assertThat(stored(id)).isZero();
    }

    @Test
    void aNodeThatEndsBetweenHandingOverAndNotingSendsAgainUnderTheSameId() {
        UUID id = put();
        Postman killed = node(store, (message, sent) -> {
            handedOver.add(sent);
            throw new Killed();
        });
        assertThatThrownBy(killed::round).isInstanceOf(Killed.class);

        clock.forward(MessageStore.LEASE);
        node().round();

        // The one double there can be; whoever receives both can tell by the id.
        assertThat(handedOver).containsExactly(id, id);
        assertThat(stored(id)).isZero();
    }

    @Test
    void whatAPortHasIsNotSentAgainThoughTheDatabaseWasAwayJustThen() {
        UUID id = put();
        MessageStore shaky = spy(store);
        doThrow(new IllegalStateException("no connection"))
                .doThrow(new IllegalStateException("no connection"))
                .doCallRealMethod()
                .when(shaky)
                .delete(id);
        Postman node = node(shaky, (message, sent) -> handedOver.add(sent));

        node.round();
        clock.forward(MessageStore.LEASE);
        node.round();
        node.round();

        assertThat(handedOver).containsExactly(id);
        assertThat(stored(id)).isZero();
    }

    @Test
    void whoFailsLateDoesNotDisturbWhoTookItSince() {
        UUID id = put();
        MessageStore.Claimed slow = store.claim().orElseThrow();
        clock.forward(MessageStore.LEASE);
        assertThat(store.claim()).isPresent();

        store.putOff(slow, Duration.ofSeconds(-1));
        store.giveUp(slow);

        assertThat(store.claim()).isEmpty();
        assertThat(givenUp(id)).isFalse();
    }

    @Test
    void twoNodesAtOnceSendEachMessageOnce() throws Exception {
        List<UUID> all = IntStream.range(0, 200).mapToObj(i -> put()).toList();

        for (Object reply : atOnce(this::rounds, this::rounds)) {
            assertThat(reply).isEqualTo("done");
        }

        assertThat(handedOver).containsExactlyInAnyOrderElementsOf(all);
        assertThat(rows.count("SELECT COUNT(*) FROM message WHERE written_at > '2099-01-01'"))
                .isZero();
    }

    private String rounds() {
        node().round();
        return "done";
    }
}
