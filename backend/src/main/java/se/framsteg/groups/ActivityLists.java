package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Columns;

/** A programme's activities, for its coordinators. */
@Singleton
final class ActivityLists {

    private static final String LISTED = """
            SELECT a.id, a.title, a.theme, a.state, a.ends_at, n.starts, CAST(JSON_VALUE(a.content, '$.capacity') AS INT),
                (SELECT COUNT(*) FROM bookable b JOIN sign_up u ON u.bookable_id = b.id
                    WHERE b.activity_id = a.id AND (b.on_day IS NULL OR b.on_day = n.on_day)
                        AND u.seat IS NOT NULL AND u.offered_until IS NULL),
                (SELECT COUNT(*) FROM bookable b JOIN sign_up u ON u.bookable_id = b.id
                    WHERE b.activity_id = a.id AND (b.on_day IS NULL OR b.on_day = n.on_day) AND u.seat IS NULL)
            FROM activity a
            LEFT JOIN activity_session n ON n.activity_id = a.id AND n.on_day = (SELECT s.on_day FROM activity_session s
                WHERE s.activity_id = a.id AND s.starts_at > ? AND s.state <> 'CANCELLED'
                ORDER BY s.starts, s.on_day LIMIT 1)
            WHERE a.programme_id = ?
            ORDER BY n.starts IS NULL, n.starts, a.ends_at DESC, a.id""";

    private final Sql sql;
    private final Calendar calendar;

    ActivityLists(Sql sql, Calendar calendar) {
        this.sql = sql;
        this.calendar = calendar;
    }

    List<ActivityRow> of(UUID programmeId) {
        Instant now = calendar.now();
        return sql.list(LISTED, row -> read(row, now), now, programmeId);
    }

    private static ActivityRow read(ResultSet row, Instant now) throws SQLException {
        ActivityState stored = ActivityState.valueOf(row.getString(4));
        return new ActivityRow(
                Columns.uuid(row, 1),
                row.getString(2),
                Theme.valueOf(row.getString(3)),
                ActivityEntity.state(stored, Columns.instant(row, 5), now),
                row.getObject(6, LocalDateTime.class),
                row.getInt(7),
                row.getInt(8),
                row.getInt(9));
    }
}
