package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Columns;

/** How full things are, and how one participant stands to them: one statement, however many. */
@Singleton
final class PlaceReads {

    private static final String SELECT = "SELECT " + BookableStore.COLUMNS + """
            , COUNT(u.seat), COUNT(u.participant_id) - COUNT(u.seat), m.ticket, m.seat, m.offered_until,
                COALESCE(SUM(u.seat IS NULL AND u.ticket < m.ticket), 0), n.name
            FROM bookable b
            LEFT JOIN sign_up m ON m.bookable_id = b.id AND m.participant_id = ?
            LEFT JOIN account n ON n.id = m.signed_up_by
            LEFT JOIN sign_up u ON u.bookable_id = b.id
            WHERE b.%s IN (%s)
            GROUP BY b.id""";

    private static final String WAITING = """
            SELECT b.activity_id, COUNT(DISTINCT u.participant_id) FROM bookable b JOIN sign_up u ON u.bookable_id = b.id
            WHERE b.activity_id IN (%s) AND u.seat IS NULL GROUP BY b.activity_id""";

    private final Sql sql;
    private final Calendar calendar;

    PlaceReads(Sql sql, Calendar calendar) {
        this.sql = sql;
        this.calendar = calendar;
    }

    /** What is stored, and as it is shown. */
    record Seen(BookableRow row, Bookable shown) {}

    /** @param participant null: as nobody */
    List<Seen> ofActivity(UUID activityId, @Nullable UUID participant) {
        return list("activity_id", List.of(activityId), participant);
    }

    List<Seen> of(Collection<UUID> bookables, UUID participant) {
        return bookables.isEmpty() ? List.of() : list("id", bookables, participant);
    }

    /** People in line now, by activity; those without are left out. */
    Map<UUID, Integer> waiting(Collection<UUID> activities) {
        return activities.isEmpty()
                ? Map.of()
                : sql
                        .list(
                                Sql.in(WAITING, activities),
                                row -> Map.entry(Columns.uuid(row, 1), row.getInt(2)),
                                activities)
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Seen> list(String by, Collection<UUID> ids, @Nullable UUID participant) {
        Instant now = calendar.now();
        return sql.list(
                SELECT.formatted(by, Columns.repeated("?", ids.size())), row -> read(row, now), participant, ids);
    }

    private static Seen read(ResultSet row, Instant now) throws SQLException {
        BookableRow bookable = BookableStore.read(row);
        Spots spots = new Spots(bookable.capacity(), Math.max(0, bookable.capacity() - row.getInt(9)), row.getInt(10));
        return new Seen(bookable, bookable.toBookable(now, spots, place(row, now), row.getString(15)));
    }

    private static MyPlace place(ResultSet row, Instant now) throws SQLException {
        if (row.getString(11) == null) {
            return MyPlace.NONE;
        }
        if (row.getString(12) == null) {
            return new MyPlace(PlaceState.WAITING, row.getInt(14), null);
        }
        Instant offeredUntil = Columns.instantOrNull(row, 13);
        if (offeredUntil == null) {
            return new MyPlace(PlaceState.TAKING_PART, 0, null);
        }
        return offeredUntil.isAfter(now) ? new MyPlace(PlaceState.OFFERED, 0, offeredUntil) : MyPlace.NONE;
    }
}
