package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.framsteg.groups.SessionStore.Session;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Columns;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/**
 * Sessions by who leads them. A leader's way in ends with the activity, some days after its last session; of leaders from
 * outside the view {@code external_leading} says so.
 */
@Singleton
final class LedSessionReads {

    /** Of role {@code r}: it is held in the activity's programme today. */
    private static final String HELD =
            "r.programme_id = a.programme_id AND r.since <= ? AND (r.until IS NULL OR r.until >= ?)";

    /** Of activity {@code a}, by the account in {@code %1$s}. */
    private static final String LEAD = """
            (EXISTS (SELECT 1 FROM external_leading x
                WHERE x.activity_id = a.id AND x.account_id = %1$s AND x.lasts_until > ?)
            OR a.ends_at > ? AND EXISTS (
                SELECT 1 FROM activity_leader l JOIN role_assignment r ON r.account_id = l.account_id
                WHERE l.activity_id = a.id AND l.account_id = %1$s
                    AND r.role IN ('LEADER', 'COACH', 'COORDINATOR') AND\s""" + HELD + "))";

    /** That the caller leads activity {@code a}, with the values {@link #leads}. */
    static final String LEADS = LEAD.formatted("?");

    private static final String LEADERS = """
            SELECT p.account_id FROM activity a JOIN (
                SELECT activity_id, account_id FROM activity_leader
                UNION SELECT activity_id, account_id FROM external_leading) p ON p.activity_id = a.id
            WHERE a.id = ? AND\s""" + LEAD.formatted("p.account_id");

    private static final String COORDINATES =
            "EXISTS (SELECT 1 FROM role_assignment r WHERE r.account_id = ? AND r.role = 'COORDINATOR' AND " + HELD
                    + ")";

    private static final String SELECT = "SELECT a.id, a.title, a.place, " + SessionStore.COLUMNS + """
            , (SELECT COUNT(*) FROM activity_session n WHERE n.activity_id = a.id AND n.starts <= s.starts),
                (SELECT COUNT(DISTINCT t.participant_id) FROM taking_part t JOIN bookable b ON b.id = t.bookable_id
                    WHERE b.activity_id = a.id AND\s"""
            + SessionTimes.BELONGS + "), " + COORDINATES + """
             FROM activity a JOIN activity_session s ON s.activity_id = a.id
            WHERE a.state <> 'DRAFT' AND\s""";

    private static final String ANY = SELECT + "a.id = ? AND s.on_day = ?";

    private static final String ONE = SELECT + "a.id = ? AND s.on_day = ? AND (" + LEADS + " OR " + COORDINATES + ")";
    private static final String OF_ACTIVITY =
            SELECT + "a.id = ? AND (" + LEADS + " OR " + COORDINATES + ") ORDER BY s.starts, s.on_day";
    private static final String ACTIVITIES = """
            SELECT a.id, a.title FROM activity a WHERE a.state <> 'DRAFT' AND EXISTS (
                SELECT 1 FROM activity_session s WHERE s.activity_id = a.id AND s.ends_at <= ?) AND\s""" + LEADS + " ORDER BY a.title, a.id";
    private static final String AROUND =
            SELECT + "s.starts >= ? AND s.starts < ? AND " + LEADS + " ORDER BY s.starts, a.id";

    private final Sql sql;
    private final Calendar calendar;

    LedSessionReads(Sql sql, Calendar calendar) {
        this.sql = sql;
        this.calendar = calendar;
    }

    /** @throws Refused {@code not-found}, also for a session that is somebody else's */
    Led get(UUID caller, UUID activityId, LocalDate on) {
        List<Object> coordinates = coordinates(caller);
        return sql.list(ONE, LedSessionReads::read, coordinates, activityId, on, leads(caller), coordinates).stream()
                .findFirst()
                .orElseThrow(() -> Refused.because(ProblemType.NOT_FOUND));
    }

    /** Whoever leads it; for a call that a code of the session's own allows. */
    Optional<Led> find(UUID activityId, LocalDate on) {
        return sql.list(ANY, LedSessionReads::read, coordinates(activityId), activityId, on).stream()
                .findFirst();
    }

    /** All of an activity's, in order; none where it is not the caller's business. */
    List<Led> ofActivity(UUID caller, UUID activityId) {
        List<Object> coordinates = coordinates(caller);
        return sql.list(OF_ACTIVITY, LedSessionReads::read, coordinates, activityId, leads(caller), coordinates);
    }

    /** What the caller leads and has had a session, by title. */
    List<LedActivity> activities(UUID caller) {
        return sql.list(
                ACTIVITIES,
                row -> new LedActivity(Columns.uuid(row, 1), row.getString(2)),
                calendar.now(),
                leads(caller));
    }

    List<Led> around(UUID caller, LocalDate day) {
        return sql.list(
                AROUND,
                LedSessionReads::read,
                coordinates(caller),
                day.minusDays(LedSessions.DAYS_AROUND).atStartOfDay(),
                day.plusDays(LedSessions.DAYS_AROUND + 1L).atStartOfDay(),
                leads(caller));
    }

    /** Whose business it is by now, as their sessions are: from here and from outside. */
    Set<UUID> leaders(UUID activityId) {
        LocalDate today = calendar.today();
        return new HashSet<>(sql.list(
                LEADERS, row -> Columns.uuid(row, 1), activityId, calendar.now(), latelyEnded(), today, today));
    }

    /** What {@link #LEADS} asks for. */
    List<Object> leads(UUID caller) {
        LocalDate today = calendar.today();
        return List.of(caller, calendar.now(), latelyEnded(), caller, today, today);
    }

    private Instant latelyEnded() {
        return calendar.now().minus(Duration.ofDays(Roster.DAYS_OPEN));
    }

    /** What {@link #COORDINATES} asks for. */
    private List<Object> coordinates(UUID caller) {
        LocalDate today = calendar.today();
        return List.of(caller, today, today);
    }

    private static Led read(ResultSet row) throws SQLException {
        Session session = SessionStore.read(row, 4);
        return new Led(
                Columns.uuid(row, 1),
                row.getString(2),
                row.getString(3),
                session,
                row.getInt(9),
                row.getInt(10),
                row.getBoolean(11));
    }
}
