package se.framsteg.groups;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Calendar;

/**
 * Changes who has a place: takes a ticket, so that everybody else waits; lets the rules look at what is stored now; stores what
 * differs; tells those whom it concerns. Nothing here is kept in memory: any number of programs may share the database.
 */
@Singleton
final class LineBook {

    private final BookableStore bookables;
    private final LineStore lines;
    private final Notices notices;
    private final Calendar calendar;
    private final Duration answerWithin;

    LineBook(
            BookableStore bookables,
            LineStore lines,
            Notices notices,
            Calendar calendar,
            @Value("${framsteg.groups.answer-within:24h}") Duration answerWithin) {
        this.bookables = bookables;
        this.lines = lines;
        this.notices = notices;
        this.calendar = calendar;
        this.answerWithin = answerWithin;
    }

    /** A line that nobody else changes until the transaction ends. */
    final class Held {

        private final BookableRow bookable;
        private final long ticket;
        private final Line stored;

        private Held(BookableRow bookable, long ticket, Line stored) {
            this.bookable = bookable;
            this.ticket = ticket;
            this.stored = stored;
        }

        BookableRow bookable() {
            return bookable;
        }

        long ticket() {
            return ticket;
        }

        /** Without offers that are over: as the next rule may rely on. */
        Line line() {
            return settled(stored, bookable);
        }

        /** @param by whose doing it is; null for nobody's */
        Line change(UnaryOperator<Line> rule, @Nullable UUID by) {
            return change(rule, bookable, by);
        }

        /** @param as the bookable as it shall be from now on */
        Line change(UnaryOperator<Line> rule, BookableRow as, @Nullable UUID by) {
            Line after = settled(rule.apply(line()), as);
            Instant now = calendar.now();
            lines.save(bookable.id(), stored, after, by, now);
            notices.tellOf(as, stored, after, now);
            return after;
        }
    }

    /** @return empty when there is no such bookable */
    Optional<Held> hold(UUID bookableId) {
        return bookables.takeTicket(bookableId).map(ticket -> {
            BookableRow bookable = bookables.get(bookableId);
            return new Held(bookable, ticket, lines.get(bookable));
        });
    }

    /** As it would be after everything that is due by now. */
    Line settled(Line line, BookableRow bookable) {
        Instant lastOffer = bookable.open() ? bookable.closesAt() : Instant.MIN;
        return line.settled(calendar.now(), lastOffer, answerWithin);
    }
}
