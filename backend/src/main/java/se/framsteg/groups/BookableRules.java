package se.framsteg.groups;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.framsteg.groups.SessionStore.Session;
import se.framsteg.platform.Calendar;

/** What one can sign up for, and when, as the activity and its sessions have it. */
final class BookableRules {

    private BookableRules() {}

    /**
     * @param known as they are stored, whose ids stay
     * @param newId for those that are new
     */
    static List<BookableRow> wanted(
            UUID activityId,
            ActivityDetails details,
            List<Session> sessions,
            List<BookableRow> known,
            Supplier<UUID> newId) {
        return switch (details.booking()) {
            case SERIES -> List.of(series(activityId, details, sessions, id(known, null, newId)));
            case EACH_SESSION ->
                sessions.stream()
                        .map(session -> ofSession(activityId, details, session, id(known, session.on(), newId)))
                        .toList();
        };
    }

    /** One may always leave a series: nobody is held to come every week. What is held once is given back in time. */
    private static BookableRow series(UUID activityId, ActivityDetails details, List<Session> sessions, UUID id) {
        List<Session> held =
                sessions.stream().filter(session -> !session.isCancelled()).toList();
        Session last = held.isEmpty() ? sessions.getLast() : held.getLast();
        return new BookableRow(
                id,
                activityId,
                null,
                details.capacity(),
                !held.isEmpty(),
                instant(details.opens()),
                closes(details, last),
                held.size() == 1 ? withdrawUntil(details, last) : null);
    }

    private static BookableRow ofSession(UUID activityId, ActivityDetails details, Session session, UUID id) {
        return new BookableRow(
                id,
                activityId,
                session.on(),
                details.capacity(),
                !session.isCancelled(),
                instant(details.opens()),
                closes(details, session),
                withdrawUntil(details, session));
    }

    private static UUID id(List<BookableRow> known, @Nullable LocalDate on, Supplier<UUID> newId) {
        return known.stream()
                .filter(row -> Objects.equals(row.onDay(), on))
                .map(BookableRow::id)
                .findFirst()
                .orElseGet(newId);
    }

    /** Not after it begins. */
    private static Instant closes(ActivityDetails details, Session last) {
        Instant wanted = instant(details.closes());
        Instant begins = last.slot().startsAt();
        return wanted == null || begins.isBefore(wanted) ? begins : wanted;
    }

    private static Instant withdrawUntil(ActivityDetails details, Session session) {
        return session.slot().startsAt().minus(Duration.ofHours(details.cancelHours()));
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime at) {
        return at == null ? null : at.atZone(Calendar.ZONE).toInstant();
    }
}
