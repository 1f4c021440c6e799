package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.framsteg.groups.Line.Entry;
import se.framsteg.groups.SessionStore.Session;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Ids;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** Keeps what one signs up for in step with its activity: how many places, until when, and who is told of a change. */
@Singleton
final class Places {

    private final BookableStore bookables;
    private final LineStore lines;
    private final LineBook book;
    private final Notices notices;
    private final Calendar calendar;
    private final Ids ids;

    Places(BookableStore bookables, LineStore lines, LineBook book, Notices notices, Calendar calendar, Ids ids) {
        this.bookables = bookables;
        this.lines = lines;
        this.book = book;
        this.notices = notices;
        this.calendar = calendar;
        this.ids = ids;
    }

    /** @throws Refused {@code places-taken} at {@code /capacity}, where more people have a place than there would be */
    void follow(UUID activityId, ActivityDetails details, SessionChange change, UUID by) {
        List<BookableRow> known = bookables.listOf(activityId);
        Map<UUID, BookableRow> wanted = wanted(activityId, details, change, known);
        for (BookableRow stored : known) {
            BookableRow as = wanted.remove(stored.id());
            if (as != null && !hasBegun(stored, change)) {
                refit(stored, as, change, by);
            }
        }
        wanted.values().forEach(bookables::add);
    }

    /** What {@link #follow} would do. */
    ChangeEffect effect(UUID activityId, ActivityDetails details, SessionChange change) {
        List<BookableRow> known = bookables.listOf(activityId).stream()
                .filter(row -> !hasBegun(row, change))
                .toList();
        Map<UUID, BookableRow> wanted = wanted(activityId, details, change, known);
        List<Line> before = known.stream().map(lines::get).toList();
        int offers = 0;
        for (int i = 0; i < known.size(); i++) {
            BookableRow as = wanted.getOrDefault(known.get(i).id(), known.get(i));
            Line settled = book.settled(before.get(i), known.get(i));
            requireRoom(settled, as);
            offers += offered(book.settled(refitted(settled, as), as)) - offered(before.get(i));
        }
        long takingPart = before.stream()
                .flatMap(line -> line.entries().stream())
                .filter(Entry::takesPart)
                .map(Entry::participant)
                .distinct()
                .count();
        return new ChangeEffect((int) takingPart, days(change.moved()), days(change.removed()), Math.max(0, offers));
    }

    /** Nobody signs up any more; those who have a place keep it to look at, the line is dissolved, and everybody is told. */
    void close(UUID activityId, SessionChange change, UUID by) {
        Instant now = calendar.now();
        for (BookableRow stored : bookables.listOf(activityId)) {
            if (!hasBegun(stored, change)) {
                book.hold(stored.id()).ifPresent(held -> {
                    List<UUID> everybody = participants(held.line(), entry -> true);
                    held.change(line -> refitted(line, stored.closed()), stored.closed(), by);
                    bookables.save(stored.closed());
                    notices.tell(NewsKind.ACTIVITY_CANCELLED, activityId, null, everybody, now);
                });
            }
        }
    }

    private void refit(BookableRow stored, BookableRow as, SessionChange change, UUID by) {
        book.hold(stored.id()).ifPresent(held -> {
            Line before = held.line();
            requireRoom(before, as);
            held.change(line -> refitted(line, as), as, by);
            bookables.save(as);
            tell(NewsKind.SESSION_MOVED, as, before, change.moved());
            tell(NewsKind.SESSION_CANCELLED, as, before, change.removed());
        });
    }

    private void tell(NewsKind kind, BookableRow bookable, Line before, List<Session> sessions) {
        boolean series = bookable.onDay() == null;
        List<UUID> whom = participants(before, series ? Entry::takesPart : entry -> true);
        sessions.stream()
                .filter(session -> series || session.on().equals(bookable.onDay()))
                .forEach(session -> notices.tell(kind, bookable.activityId(), session.on(), whom, calendar.now()));
    }

    private static Line refitted(Line line, BookableRow as) {
        return as.open()
                ? line.resized(as.capacity())
                : new Line(
                        line.capacity(),
                        line.entries().stream().filter(Entry::takesPart).toList());
    }

    private static void requireRoom(Line line, BookableRow as) {
        if (as.open() && line.held() > as.capacity()) {
            throw Refused.at("/capacity", ProblemType.PLACES_TAKEN);
        }
    }

    private Map<UUID, BookableRow> wanted(
            UUID activityId, ActivityDetails details, SessionChange change, List<BookableRow> known) {
        return BookableRules.wanted(activityId, details, change.sessions(), known, ids::next).stream()
                .collect(Collectors.toMap(BookableRow::id, Function.identity()));
    }

    /** Who had a place in a session that has begun is not changed any more. */
    private boolean hasBegun(BookableRow stored, SessionChange change) {
        return change.sessions().stream()
                .anyMatch(session -> session.on().equals(stored.onDay()) && session.hasBegun(calendar.now()));
    }

    private static int offered(Line line) {
        return participants(line, Entry::isOffered).size();
    }

    private static List<UUID> participants(Line line, Predicate<Entry> which) {
        return line.entries().stream().filter(which).map(Entry::participant).toList();
    }

    private static List<LocalDate> days(List<Session> sessions) {
        return sessions.stream().map(Session::on).toList();
    }
}
