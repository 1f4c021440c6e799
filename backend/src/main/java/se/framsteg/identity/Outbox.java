package se.framsteg.identity;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends after the reply, so that a known account takes no longer to answer than an unknown one. In memory: a code or an
 * invitation that is lost in a crash is asked for again.
 */
@Singleton
class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final int AT_A_TIME = 4;
    private static final int WAITING = 1_000;
    private static final int LAST_SECONDS = 5;

    private final List<MessageSender> senders;
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            AT_A_TIME,
            AT_A_TIME,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofVirtual().name("outbox-", 0).factory());

    Outbox(List<MessageSender> senders) {
        this.senders = senders;
    }

    void send(Message message) {
        try {
            worker.execute(() -> deliver(message));
        } catch (RejectedExecutionException e) {
            LOG.error("A message was dropped: {} are waiting already", WAITING);
        }
    }

    private void deliver(Message message) {
        MessageSender sender = senders.stream()
                .filter(candidate -> candidate.reaches(message.to()))
                .findFirst()
                .orElse(null);
        if (sender == null) {
            LOG.error(
                    "No way to send a message by {} is configured", message.to().kind());
            return;
        }
        try {
            sender.send(message);
        } catch (RuntimeException e) {
            // The reason alone: a stack trace of a mail library may hold the address.
            LOG.error(
                    "A message could not be sent by {}: {}",
                    message.to().kind(),
                    e.getClass().getName());
        }
    }

    @PreDestroy
    void finish() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn(
                    "{} messages were not sent before the end",
                    worker.shutdownNow().size());
        }
    }
}
