package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Columns;

/**
 * To whom an activity is open: by programme and municipality. Who referred somebody, and what they live on, is not asked.
 */
@Singleton
final class Reach {

    /** Of the activity {@code a}; wants the {@link Programmes} of somebody: their ids, then their municipalities. */
    static final String OPEN_TO = """
            a.state <> 'DRAFT' AND EXISTS (
                SELECT 1 FROM activity_reach r
                WHERE r.activity_id = a.id AND (r.programme_id IN (%1$s) OR r.municipality IN (%1$s)))""";

    private static final String PROGRAMMES = """
            SELECT DISTINCT g.id, g.municipality FROM programme g JOIN enrolment e ON e.programme_id = g.id
            WHERE e.participant_id = ? AND e.since <= ? AND (e.until IS NULL OR e.until >= ?)""";

    private final Sql sql;
    private final Calendar calendar;

    Reach(Sql sql, Calendar calendar) {
        this.sql = sql;
        this.calendar = calendar;
    }

    /**
     * What somebody takes part in today. Asked once, and not of each activity.
     *
     * @param municipalities one for each of {@code ids}, in the same order
     */
    record Programmes(List<UUID> ids, List<String> municipalities) {

        /** With as many places as there are programmes for each {@code %1$s}. */
        String in(String statement) {
            return Sql.in(statement, ids);
        }
    }

    Programmes programmesOf(UUID participant) {
        Map<UUID, String> programmes = new LinkedHashMap<>();
        sql.list(
                        PROGRAMMES,
                        row -> Map.entry(Columns.uuid(row, 1), row.getString(2)),
                        participant,
                        calendar.today(),
                        calendar.today())
                .forEach(each -> programmes.put(each.getKey(), each.getValue()));
        return new Programmes(List.copyOf(programmes.keySet()), List.copyOf(programmes.values()));
    }

    boolean isOpenTo(UUID participant, UUID activityId) {
        Programmes programmes = programmesOf(participant);
        return !sql.list(
                        programmes.in("SELECT 1 FROM activity a WHERE a.id = ? AND " + OPEN_TO),
                        row -> true,
                        activityId,
                        programmes.ids(),
                        programmes.municipalities())
                .isEmpty();
    }

    /** Open to them, or they have a place there or wait for one: a coordinator may have narrowed it since. */
    boolean isKnownTo(UUID participant, UUID activityId) {
        return isOpenTo(participant, activityId)
                || !sql.list(
                                "SELECT 1 FROM sign_up u JOIN bookable b ON b.id = u.bookable_id"
                                        + " WHERE b.activity_id = ? AND u.participant_id = ? LIMIT 1",
                                row -> true,
                                activityId,
                                participant)
                        .isEmpty();
    }
}
