package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.framsteg.groups.Line.Entry;
import se.framsteg.groups.LineBook.Held;
import se.framsteg.groups.Notices.News;
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

    /**
     * @param elsewhere whether it is at another place from now on
     * @throws Refused {@code places-taken} at {@code /capacity}, where more people have a place than there would be
     */
    void follow(UUID activityId, ActivityDetails details, SessionChange change, boolean elsewhere, UUID by) {
        List<BookableRow> known = bookables.listOf(activityId);
        Map<UUID, BookableRow> wanted = wanted(activityId, details, change, known);
        Set<News> news = new LinkedHashSet<>();
        for (BookableRow stored : known) {
            BookableRow as = wanted.remove(stored.id());
            if (as != null && !hasBegun(stored, change)) {
                news.addAll(news(as, refit(stored, as, by), change, elsewhere));
            }
        }
        wanted.values().forEach(bookables::add);
        notices.tell(news, calendar.now());
    }

    /** What {@link #follow} would do. */
    ChangeEffect effect(UUID activityId, ActivityDetails details, SessionChange change, boolean elsewhere) {
        List<BookableRow> known = bookables.listOf(activityId).stream()
                .filter(row -> !hasBegun(row, change))
                .toList();
        Map<UUID, BookableRow> wanted = wanted(activityId, details, change, known);
        Set<News> news = new LinkedHashSet<>();
        Set<UUID> takingPart = new HashSet<>();
        int offers = 0;
        for (BookableRow stored : known) {
            BookableRow as = wanted.getOrDefault(stored.id(), stored);
            Line before = lines.get(stored);
            Line settled = book.settled(before, stored);
            requireRoom(settled, as);
            offers += offered(book.settled(refitted(settled, as), as)) - offered(before);
            takingPart.addAll(participants(before, Entry::takesPart));
            news.addAll(news(as, settled, change, elsewhere));
        }
        long told = news.stream().map(News::person).distinct().count();
        return new ChangeEffect(
                takingPart.size(),
                (int) told,
                change.moved().stream().map(Places::moved).toList(),
                change.removed().stream().map(Session::on).toList(),
                change.added(),
                elsewhere,
                Math.max(0, offers),
                0);
    }

    /** Nobody signs up any more; those who have a place keep it to look at, the line is dissolved, and everybody is told once. */
    void close(UUID activityId, SessionChange change, UUID by) {
        Set<News> news = new LinkedHashSet<>();
        for (BookableRow stored : bookables.listOf(activityId)) {
            if (!hasBegun(stored, change)) {
                book.hold(stored.id()).ifPresent(held -> {
                    participants(held.line(), entry -> true)
                            .forEach(person ->
                                    news.add(new News(person, NewsKind.ACTIVITY_CANCELLED, activityId, null)));
                    held.change(line -> refitted(line, stored.closed()), stored.closed(), by);
                    bookables.save(stored.closed());
                });
            }
        }
        notices.tell(news, calendar.now());
    }

    /** @return as it was before */
    private Line refit(BookableRow stored, BookableRow as, UUID by) {
        Held held = book.hold(stored.id()).orElseThrow();
        Line before = held.line();
        requireRoom(before, as);
        held.change(line -> refitted(line, as), as, by);
        bookables.save(as);
        return before;
    }

    /** Where each session is signed up for, those who wait for one that is moved or cancelled are told too. */
    private static List<News> news(BookableRow bookable, Line before, SessionChange change, boolean elsewhere) {
        boolean series = bookable.onDay() == null;
        List<UUID> takePart = participants(before, Entry::takesPart);
        List<UUID> whom = series ? takePart : participants(before, entry -> true);
        List<News> news = new ArrayList<>();
        for (Session session : change.moved()) {
            news.addAll(about(session, NewsKind.SESSION_MOVED, bookable, whom));
        }
        for (Session session : change.removed()) {
            news.addAll(about(session, NewsKind.SESSION_CANCELLED, bookable, whom));
        }
        if (elsewhere && bookable.open()) {
            takePart.forEach(person -> news.add(new News(person, NewsKind.PLACE_CHANGED, bookable.activityId(), null)));
        }
        return news;
    }

    private static List<News> about(Session session, NewsKind kind, BookableRow bookable, List<UUID> whom) {
        boolean concerned = bookable.onDay() == null || session.on().equals(bookable.onDay());
        return concerned
                ? whom.stream()
                        .map(person -> new News(person, kind, bookable.activityId(), session.on()))
                        .toList()
                : List.of();
    }

    private static MovedSession moved(Session session) {
        return new MovedSession(
                session.on(), session.slot().starts(), session.slot().ends());
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
}
