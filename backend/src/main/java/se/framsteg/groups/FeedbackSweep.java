package se.framsteg.groups;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import se.framsteg.platform.Calendar;

/**
 * Forgets the words of sessions that too few have answered: when nobody can answer any more, nobody will ever be shown them.
 * Several nodes may do it at once; it is the same work.
 */
@Singleton
class FeedbackSweep {

    private static final String NEVER_SHOWN = """
            DELETE w FROM session_feedback_words w
            JOIN activity_session s ON s.activity_id = w.activity_id AND s.on_day = w.on_day
            WHERE s.starts < ? AND (
                SELECT SUM(f.answers) FROM session_feedback f
                WHERE f.activity_id = w.activity_id AND f.on_day = w.on_day) < ?""";

    private final Sql sql;
    private final Calendar calendar;

    FeedbackSweep(Sql sql, Calendar calendar) {
        this.sql = sql;
        this.calendar = calendar;
    }

    @Scheduled(initialDelay = "10m", fixedDelay = "1h")
    @Transactional
    public void sweep() {
        sql.update(NEVER_SHOWN, FeedbackWindow.firstOpenDay(calendar.today()).atStartOfDay(), FeedbackApi.FEWEST_SHOWN);
    }
}
