package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.groups.CatalogueRule.Listed;
import se.framsteg.groups.CatalogueRule.Wanted;
import se.framsteg.groups.PlaceReads.Seen;
import se.framsteg.groups.Reach.Programmes;
import se.framsteg.identity.AccountDetails;
import se.framsteg.identity.Accounts;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Columns;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/**
 * What is open to one participant. All of it is looked through for what one may choose by, in as few columns as that takes;
 * only what stands on the page is read whole, so that a statement more or less is asked once, however much there is.
 */
@Singleton
final class Catalogues {

    /** Of the activity {@code a}; wants municipalities. */
    private static final String LISTED = "SELECT a.id, a.theme, a.languages, COALESCE(a.municipality IN (%1$s), FALSE)";

    /** The next session of {@code a}: answered by an index alone, for it is asked of each activity; wants now. */
    private static final String NEXT = """
            (SELECT n.%s FROM activity_session n WHERE n.activity_id = a.id AND n.starts_at > ? AND n.state <> 'CANCELLED'
            ORDER BY n.starts_at LIMIT 1)""";

    private static final String OPEN = LISTED + ", " + NEXT.formatted("starts_at")
            + " FROM activity a WHERE a.state = 'PUBLISHED' AND a.ends_at > ? AND " + Reach.OPEN_TO;

    /** Every session of it; the first of each activity is the next. */
    private static final String MINE = LISTED + """
            , s.starts, b.id
            FROM sign_up u
            JOIN bookable b ON b.id = u.bookable_id
            JOIN activity a ON a.id = b.activity_id
            JOIN activity_session s ON s.activity_id = a.id AND (b.on_day IS NULL OR b.on_day = s.on_day)
            WHERE u.participant_id = ? AND (u.offered_until IS NULL OR u.offered_until > ?)
                AND a.state = 'PUBLISHED' AND s.starts_at > ? AND s.state <> 'CANCELLED'
            ORDER BY u.offered_until IS NULL, s.starts_at, a.id""";

    private static final String SUGGESTED = "SELECT activity_id FROM suggestion WHERE participant_id = ?";

    private static final String WHOLE = """
            SELECT a.id, a.content, c.name, s.starts, b.id
            FROM activity a
            JOIN activity_session s ON s.activity_id = a.id AND s.on_day =\s""" + NEXT.formatted("on_day") + """

            JOIN bookable b ON b.activity_id = a.id AND (b.on_day IS NULL OR b.on_day = s.on_day)
            LEFT JOIN suggestion g ON g.activity_id = a.id AND g.participant_id = ?
            LEFT JOIN account c ON c.id = g.coach_id
            WHERE a.id IN (%s)""";

    private final Sql sql;
    private final Reach reach;
    private final PlaceReads places;
    private final ActivityStore store;
    private final Accounts accounts;
    private final Calendar calendar;

    Catalogues(Sql sql, Reach reach, PlaceReads places, ActivityStore store, Accounts accounts, Calendar calendar) {
        this.sql = sql;
        this.reach = reach;
        this.places = places;
        this.store = store;
        this.accounts = accounts;
        this.calendar = calendar;
    }

    private record Open(Listed listed, Instant next) {}

    /** When it is next, by the clock on the wall, and what one signs up for there: the series, or that session. */
    private record Held(LocalDateTime next, UUID bookableId) {}

    private record Mine(Listed listed, Held held) {}

    private record Whole(
            UUID id, ActivityDetails details, @Nullable String suggestedBy, Held held) {}

    Catalogue of(UUID participant, Wanted wanted, int page) {
        if (page < 0 || page > Integer.MAX_VALUE / Catalogue.PAGE_SIZE) {
            throw Refused.at("#page", ProblemType.OUT_OF_RANGE);
        }
        AccountDetails person = accounts.find(participant).orElseThrow();
        Programmes programmes = reach.programmesOf(participant);
        Map<UUID, Mine> mine = mine(participant, programmes);
        List<Listed> others = open(participant, programmes, mine.keySet());
        List<Listed> all = Stream.concat(mine.values().stream().map(Mine::listed), others.stream())
                .toList();
        List<UUID> own = mine.values().stream()
                .map(Mine::listed)
                .filter(wanted::fits)
                .map(Listed::activityId)
                .toList();
        List<Listed> fitting = others.stream().filter(wanted::fits).toList();
        List<UUID> shown = fitting.stream()
                .skip((long) page * Catalogue.PAGE_SIZE)
                .limit(Catalogue.PAGE_SIZE)
                .map(Listed::activityId)
                .toList();
        Map<UUID, ActivityCard> cards = cards(
                participant, mine, Stream.concat(own.stream(), shown.stream()).toList());
        return new Catalogue(
                calendar.today(),
                person.name(),
                page,
                fitting.size(),
                in(cards, own),
                in(cards, shown),
                CatalogueRule.choices(all, person.language()));
    }

    private Map<UUID, Mine> mine(UUID participant, Programmes programmes) {
        Instant now = calendar.now();
        return sql
                .list(programmes.in(MINE), Catalogues::mine, programmes.municipalities(), participant, now, now)
                .stream()
                .collect(Collectors.toMap(
                        each -> each.listed().activityId(),
                        Function.identity(),
                        (first, later) -> first,
                        LinkedHashMap::new));
    }

    /** What the coach thought of first, then by when it is next. */
    private List<Listed> open(UUID participant, Programmes programmes, Set<UUID> mine) {
        Instant now = calendar.now();
        Set<UUID> suggested = Set.copyOf(sql.list(SUGGESTED, row -> Columns.uuid(row, 1), participant));
        return sql
                .list(
                        programmes.in(OPEN),
                        Catalogues::open,
                        programmes.municipalities(),
                        now,
                        now,
                        programmes.ids(),
                        programmes.municipalities())
                .stream()
                .flatMap(Optional::stream)
                .filter(each -> !mine.contains(each.listed().activityId()))
                .sorted(Comparator.comparing(
                                (Open each) -> !suggested.contains(each.listed().activityId()))
                        .thenComparing(Open::next)
                        .thenComparing(each -> each.listed().activityId()))
                .map(Open::listed)
                .toList();
    }

    /** One's own at the session that one has a place in, the others at their next. */
    private Map<UUID, ActivityCard> cards(UUID participant, Map<UUID, Mine> mine, List<UUID> activities) {
        if (activities.isEmpty()) {
            return Map.of();
        }
        List<Whole> whole =
                sql.list(Sql.in(WHOLE, activities), this::whole, calendar.now(), participant, activities).stream()
                        .map(each -> at(mine.get(each.id()), each))
                        .toList();
        Map<UUID, Bookable> bookables =
                places.of(whole.stream().map(each -> each.held().bookableId()).toList(), participant).stream()
                        .map(Seen::shown)
                        .collect(Collectors.toMap(Bookable::id, Function.identity()));
        return whole.stream()
                .collect(Collectors.toMap(
                        Whole::id,
                        each -> card(
                                each,
                                Objects.requireNonNull(bookables.get(each.held().bookableId())))));
    }

    private static Whole at(@Nullable Mine mine, Whole whole) {
        return mine == null ? whole : new Whole(whole.id(), whole.details(), whole.suggestedBy(), mine.held());
    }

    /** In the order of {@code ids}, without what was cancelled in this moment. */
    private static List<ActivityCard> in(Map<UUID, ActivityCard> cards, List<UUID> ids) {
        return ids.stream().map(cards::get).filter(Objects::nonNull).toList();
    }

    private static ActivityCard card(Whole whole, Bookable bookable) {
        ActivityDetails details = whole.details();
        return new ActivityCard(
                whole.id(),
                details.title(),
                details.theme(),
                details.picture(),
                details.place(),
                details.municipality(),
                details.languages(),
                whole.held().next(),
                details.booking(),
                bookable,
                whole.suggestedBy());
    }

    /** Nothing where no session is left. */
    private static Optional<Open> open(ResultSet row) throws SQLException {
        Instant next = Columns.instantOrNull(row, 5);
        return next == null ? Optional.empty() : Optional.of(new Open(listed(row), next));
    }

    private static Mine mine(ResultSet row) throws SQLException {
        return new Mine(listed(row), held(row, 5, 6));
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                Columns.uuid(row, 1), Theme.valueOf(row.getString(2)), languages(row.getString(3)), row.getBoolean(4));
    }

    private static Held held(ResultSet row, int next, int bookable) throws SQLException {
        return new Held(row.getObject(next, LocalDateTime.class), Columns.uuid(row, bookable));
    }

    private static List<SpokenLanguage> languages(String stored) {
        return stored.isEmpty()
                ? List.of()
                : Arrays.stream(stored.split(",")).map(SpokenLanguage::valueOf).toList();
    }

    private Whole whole(ResultSet row) throws SQLException {
        return new Whole(Columns.uuid(row, 1), store.details(row.getString(2)), row.getString(3), held(row, 4, 5));
    }
}
