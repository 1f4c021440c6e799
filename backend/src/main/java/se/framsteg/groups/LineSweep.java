package se.framsteg.groups;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.framsteg.platform.Calendar;

/**
 * Passes on what nobody answered in time, and the places of those whom no programme knows any more. Several programs may do it
 * at once: whoever comes second finds it done.
 */
@Singleton
final class LineSweep implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(LineSweep.class);
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final BookableStore bookables;
    private final LineStore lines;
    private final LineBook book;
    private final TransactionOperations<Connection> transactions;
    private final Calendar calendar;
    private final TaskScheduler scheduler;

    LineSweep(
            BookableStore bookables,
            LineStore lines,
            LineBook book,
            TransactionOperations<Connection> transactions,
            Calendar calendar,
            @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler) {
        this.bookables = bookables;
        this.lines = lines;
        this.book = book;
        this.transactions = transactions;
        this.calendar = calendar;
        this.scheduler = scheduler;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        scheduler.scheduleWithFixedDelay(EVERY, EVERY, this::sweep);
    }

    /** Each in a transaction of its own: what goes wrong with one does not keep the others waiting. */
    void sweep() {
        transactions
                .executeRead(status -> bookables.listToSettle(calendar.now(), calendar.today()))
                .forEach(bookable -> {
                    try {
                        transactions.executeWrite(status -> settle(bookable));
                    } catch (RuntimeException e) {
                        LOG.warn(
                                "A line was not settled; it is tried again: {}",
                                e.getClass().getName());
                    }
                });
    }

    private boolean settle(UUID bookable) {
        Set<UUID> left = lines.listLeft(bookable, calendar.today());
        return book.hold(bookable)
                .map(held ->
                        held.change(line -> left.stream().reduce(line, Line::without, (one, other) -> other), null))
                .isPresent();
    }
}
