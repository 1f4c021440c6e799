package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.util.UUID;
import se.framsteg.platform.Calendar;

/**
 * To whom an activity is open: by programme and municipality. Who referred somebody, and what they live on, is not asked.
 */
@Singleton
final class Reach {

    /** Of the activity {@code a}; asks for the participant, and today twice. */
    static final String OPEN_TO = """
            a.state <> 'DRAFT' AND EXISTS (
                SELECT 1 FROM activity_reach r JOIN programme g ON g.id = r.programme_id OR g.municipality = r.municipality
                JOIN enrolment e ON e.programme_id = g.id
                WHERE r.activity_id = a.id AND e.participant_id = ? AND e.since <= ?
                    AND (e.until IS NULL OR e.until >= ?))""";

    private final Sql sql;
    private final Calendar calendar;

    Reach(Sql sql, Calendar calendar) {
        this.sql = sql;
        this.calendar = calendar;
    }

    boolean isOpenTo(UUID participant, UUID activityId) {
        return !sql.list(
                        "SELECT 1 FROM activity a WHERE a.id = ? AND " + OPEN_TO,
                        row -> true,
                        activityId,
                        participant,
                        calendar.today(),
                        calendar.today())
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
