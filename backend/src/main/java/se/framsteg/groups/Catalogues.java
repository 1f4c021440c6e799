package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * What is open to one participant: five statements, however much there is. All of it is looked through for what one may choose
 * by; only what stands on the page is read whole.
 */
@Singleton
final class Catalogues {

    /** Of the activity {@code a}, its session {@code s} and what one signs up for {@code b}; wants municipalities. */
    private static final String SELECT =
            "SELECT a.id, a.theme, a.languages, s.starts, b.id, COALESCE(a.municipality IN (%1$s), FALSE)\n";

    private static final String OPEN = SELECT + """
            FROM activity a
            JOIN activity_session s ON s.activity_id = a.id AND s.on_day = (
                SELECT n.on_day FROM activity_session n
                WHERE n.activity_id = a.id AND n.starts_at > ? AND n.state <> 'CANCELLED'
                ORDER BY n.starts_at LIMIT 1)
            JOIN bookable b ON b.activity_id = a.id AND (b.on_day IS NULL OR b.on_day = s.on_day)
            LEFT JOIN suggestion g ON g.activity_id = a.id AND g.participant_id = ?
            WHERE a.state = 'PUBLISHED' AND a.ends_at > ? AND\s""" + Reach.OPEN_TO + """
             ORDER BY g.activity_id IS NULL, s.starts_at, a.id""";

    /** Every session of it; the first of each activity is the next. */
    private static final String MINE = SELECT + """
            FROM sign_up u
            JOIN bookable b ON b.id = u.bookable_id
            JOIN activity a ON a.id = b.activity_id
            JOIN activity_session s ON s.activity_id = a.id AND (b.on_day IS NULL OR b.on_day = s.on_day)
            WHERE u.participant_id = ? AND (u.offered_until IS NULL OR u.offered_until > ?)
                AND a.state = 'PUBLISHED' AND s.starts_at > ? AND s.state <> 'CANCELLED'
            ORDER BY u.offered_until IS NULL, s.starts_at, a.id""";

    private static final String WHOLE = """
            SELECT a.id, a.content, c.name
            FROM activity a
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

    private record Whole(
            UUID id, ActivityDetails details, @Nullable String suggestedBy) {}

    Catalogue of(UUID participant, Wanted wanted, int page) {
        if (page < 0 || page > Integer.MAX_VALUE / Catalogue.PAGE_SIZE) {
            throw Refused.at("#page", ProblemType.OUT_OF_RANGE);
        }
        AccountDetails person = accounts.find(participant).orElseThrow();
        Programmes programmes = reach.programmesOf(participant);
        Map<UUID, Listed> mine = mine(participant, programmes);
        Map<UUID, Listed> others = open(participant, programmes);
        others.keySet().removeAll(mine.keySet());
        List<Listed> all =
                Stream.concat(mine.values().stream(), others.values().stream()).toList();
        List<Listed> own = mine.values().stream().filter(wanted::fits).toList();
        List<Listed> fitting = others.values().stream().filter(wanted::fits).toList();
        List<Listed> shown = fitting.stream()
                .skip((long) page * Catalogue.PAGE_SIZE)
                .limit(Catalogue.PAGE_SIZE)
                .toList();
        Map<UUID, ActivityCard> cards =
                cards(participant, Stream.concat(own.stream(), shown.stream()).toList());
        return new Catalogue(
                calendar.today(),
                person.name(),
                page,
                fitting.size(),
                own.stream().map(each -> card(each, cards)).toList(),
                shown.stream().map(each -> card(each, cards)).toList(),
                CatalogueRule.choices(all, person.language()));
    }

    private Map<UUID, Listed> open(UUID participant, Programmes programmes) {
        Instant now = calendar.now();
        return byActivity(sql.list(
                programmes.in(OPEN),
                Catalogues::listed,
                programmes.municipalities(),
                now,
                participant,
                now,
                programmes.ids(),
                programmes.municipalities()));
    }

    private Map<UUID, Listed> mine(UUID participant, Programmes programmes) {
        Instant now = calendar.now();
        return byActivity(
                sql.list(programmes.in(MINE), Catalogues::listed, programmes.municipalities(), participant, now, now));
    }

    private static Map<UUID, Listed> byActivity(List<Listed> listed) {
        return listed.stream()
                .collect(Collectors.toMap(
                        Listed::activityId, Function.identity(), (first, later) -> first, LinkedHashMap::new));
    }

    private Map<UUID, ActivityCard> cards(UUID participant, Collection<Listed> listed) {
        if (listed.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Bookable> bookables =
                places.of(listed.stream().map(Listed::bookableId).toList(), participant).stream()
                        .map(Seen::shown)
                        .collect(Collectors.toMap(Bookable::id, Function.identity()));
        List<UUID> ids = listed.stream().map(Listed::activityId).toList();
        Map<UUID, Whole> whole = sql.list(Sql.in(WHOLE, ids), this::whole, participant, ids).stream()
                .collect(Collectors.toMap(Whole::id, Function.identity()));
        return listed.stream()
                .collect(Collectors.toMap(
                        Listed::activityId,
                        each -> card(
                                each,
                                Objects.requireNonNull(whole.get(each.activityId())),
                                Objects.requireNonNull(bookables.get(each.bookableId())))));
    }

    private static ActivityCard card(Listed listed, Map<UUID, ActivityCard> cards) {
        return Objects.requireNonNull(cards.get(listed.activityId()));
    }

    private static ActivityCard card(Listed listed, Whole whole, Bookable bookable) {
        ActivityDetails details = whole.details();
        return new ActivityCard(
                listed.activityId(),
                details.title(),
                details.theme(),
                details.picture(),
                details.place(),
                details.municipality(),
                details.languages(),
                listed.next(),
                details.booking(),
                bookable,
                whole.suggestedBy());
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                Columns.uuid(row, 1),
                Theme.valueOf(row.getString(2)),
                languages(row.getString(3)),
                row.getObject(4, LocalDateTime.class),
                Columns.uuid(row, 5),
                row.getBoolean(6));
    }

    private static List<SpokenLanguage> languages(String stored) {
        return stored.isEmpty()
                ? List.of()
                : Arrays.stream(stored.split(",")).map(SpokenLanguage::valueOf).toList();
    }

    private Whole whole(ResultSet row) throws SQLException {
        return new Whole(Columns.uuid(row, 1), store.details(row.getString(2)), row.getString(3));
    }
}
