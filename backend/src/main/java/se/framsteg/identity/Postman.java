package se.framsteg.identity;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.framsteg.platform.Calendar;

/**
 * Hands waiting messages over to the ports: each is taken by one node, tried again with growing waits, given up after a day
 * or when it is worth nothing any more, and gone once a port has it ({@code ops/decisions/0016}).
 */
@Singleton
final class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int AT_A_TIME = 4;
    /** A waking that finds so many before it is one too many: those will look for all there is. */
    private static final int WAKINGS = 16;

    private static final int LAST_SECONDS = 5;

    /** With the waits below about a day. */
    static final int MOST_TRIES = 16;

    private static final Pace WAITS = new Pace(1, Duration.ofSeconds(10), Duration.ofHours(4), Duration.ZERO);

    private final MessageStore store;
    private final Envelope envelope;
    private final List<MessageSender> senders;
    private final Calendar calendar;
    /** What a port has and the database does not know yet. */
    private final Set<UUID> handedOver = ConcurrentHashMap.newKeySet();

    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            AT_A_TIME,
            AT_A_TIME,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAKINGS),
            Thread.ofVirtual().name("postman-", 0).factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    Postman(MessageStore store, Envelope envelope, List<MessageSender> senders, Calendar calendar) {
        this.store = store;
        this.envelope = envelope;
        this.senders = senders;
        this.calendar = calendar;
    }

    /** There may be something to send. Returns at once. */
    void wake() {
        worker.execute(this::round);
    }

    /** Sends all that is due. */
    void round() {
        try {
            handedOver.forEach(this::forget);
            Optional<MessageStore.Claimed> next = claim();
            while (next.isPresent()) {
                deliver(next.get());
                next = claim();
            }
        } catch (RuntimeException e) {
            LOG.error(
                    "The round was broken off, the next goes on: {}",
                    e.getClass().getName());
        }
    }

    private Optional<MessageStore.Claimed> claim() {
        return worker.isShutdown() ? Optional.empty() : store.claim();
    }

    private void deliver(MessageStore.Claimed message) {
        if (message.toNobody() || handedOver.contains(message.id())) {
            forget(message.id());
        } else if (!calendar.now().isBefore(message.expiresAt())) {
            giveUp(message, "it came too late");
        } else if (handOver(message)) {
            forget(message.id());
        }
    }

    private boolean handOver(MessageStore.Claimed message) {
        try {
            Message open = envelope.open(message.id(), message.sealed());
            Optional<MessageSender> sender = sender(open.to());
            sender.ifPresentOrElse(
                    port -> port.send(open, message.id()), () -> tryLater(message, "no way to send it is configured"));
            return sender.isPresent() && handedOver.add(message.id());
        } catch (RuntimeException e) {
            // The reason alone: a stack trace of a mail library may hold the address.
            tryLater(message, e.getClass().getName());
            return false;
        }
    }

    private Optional<MessageSender> sender(Contact to) {
        return senders.stream().filter(sender -> sender.reaches(to)).findFirst();
    }

    private void tryLater(MessageStore.Claimed message, String reason) {
        Duration wait = WAITS.waitAfter(message.tries());
        if (message.tries() >= MOST_TRIES || !calendar.now().plus(wait).isBefore(message.expiresAt())) {
            giveUp(message, reason);
        } else {
            store.putOff(message, wait);
            LOG.warn("Message {} by {} is tried again in {}: {}", message.id(), message.kind(), wait, reason);
        }
    }

    private void giveUp(MessageStore.Claimed message, String reason) {
        store.giveUp(message);
        LOG.error(
                "Message {} by {} was given up after {} tries: {}",
                message.id(),
                message.kind(),
                message.tries(),
                reason);
    }

    private void forget(UUID id) {
        store.delete(id);
        handedOver.remove(id);
    }

    @PreDestroy
    void finish() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }
}
