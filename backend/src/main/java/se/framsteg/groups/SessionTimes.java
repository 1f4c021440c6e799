package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.framsteg.platform.Columns;
import se.framsteg.schedule.OccurrenceSource;
import se.framsteg.schedule.OccurrenceState;
import se.framsteg.schedule.PlannedTime;
import se.framsteg.schedule.Slot;
import se.framsteg.schedule.SourceKind;

/** Sessions in the week of those who had a place when they were, or dropped in. */
@Singleton
final class SessionTimes implements OccurrenceSource {

    /** Of the session {@code s} and whoever takes part by {@code t}: whether they belong together. */
    static final String BELONGS =
            "t.since < s.ends_at AND (t.until IS NULL OR t.until > s.starts_at) AND (b.on_day IS NULL OR b.on_day = s.on_day)";

    private static final String COLUMNS =
            "participant_id, a.id, s.on_day, s.starts, s.ends, s.state, a.title, a.place, a.changed_at";

    private static final String BETWEEN = "SELECT t." + COLUMNS + """
             FROM taking_part t
            JOIN bookable b ON b.id = t.bookable_id
            JOIN activity a ON a.id = b.activity_id
            JOIN activity_session s ON s.activity_id = a.id
            WHERE t.participant_id IN (%1$s) AND s.starts >= ? AND s.starts < ? AND\s""" + BELONGS + """
             UNION SELECT g.""" + COLUMNS + """
             FROM session_guest g
            JOIN activity_session s ON s.activity_id = g.activity_id AND s.on_day = g.on_day
            JOIN activity a ON a.id = g.activity_id
            WHERE g.participant_id IN (%1$s) AND g.removed_at IS NULL AND s.starts >= ? AND s.starts < ?""";

    private final Sql sql;

    SessionTimes(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<SourceKind> kinds() {
        return Set.of(SourceKind.SESSION);
    }

    @Override
    public List<PlannedTime> between(
            Set<SourceKind> wanted, Collection<UUID> participants, LocalDate from, LocalDate to) {
        LocalDateTime first = from.atStartOfDay();
        LocalDateTime after = to.plusDays(1).atStartOfDay();
        return participants.isEmpty()
                ? List.of()
                : sql.list(
                        Sql.in(BETWEEN, participants),
                        SessionTimes::time,
                        participants,
                        first,
                        after,
                        participants,
                        first,
                        after);
    }

    private static PlannedTime time(ResultSet row) throws SQLException {
        Slot slot = new Slot(
                Columns.date(row, 3),
                row.getObject(4, LocalDateTime.class),
                row.getObject(5, LocalDateTime.class),
                OccurrenceState.valueOf(row.getString(6)));
        return new PlannedTime(
                Columns.uuid(row, 1),
                SourceKind.SESSION,
                Columns.uuid(row, 2),
                slot,
                row.getString(7),
                row.getString(8),
                null,
                null,
                null,
                List.of(),
                Columns.instant(row, 9));
    }
}
