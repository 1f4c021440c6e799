package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** "Tips från din coach." */
@Singleton
final class Suggestions {

    private final Sql sql;
    private final Reach reach;
    private final Calendar calendar;

    Suggestions(Sql sql, Reach reach, Calendar calendar) {
        this.sql = sql;
        this.reach = reach;
        this.calendar = calendar;
    }

    /** Suggested twice, the latest coach stands. */
    void suggest(UUID participant, UUID activityId, UUID coach) {
        if (!reach.isOpenTo(participant, activityId)) {
            throw Refused.at("/activityId", ProblemType.UNKNOWN_VALUE);
        }
        sql.update("""
                INSERT INTO suggestion (participant_id, activity_id, coach_id, suggested_at) VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE coach_id = VALUE(coach_id), suggested_at = VALUE(suggested_at)""", participant, activityId, coach, calendar.now());
    }

    /** Also another coach's. What is not suggested is none afterwards either. */
    void takeBack(UUID participant, UUID activityId) {
        sql.update("DELETE FROM suggestion WHERE participant_id = ? AND activity_id = ?", participant, activityId);
    }

    /** The name of whoever suggested it. */
    Optional<String> find(UUID participant, UUID activityId) {
        return sql
                .list(
                        "SELECT a.name FROM suggestion s JOIN account a ON a.id = s.coach_id"
                                + " WHERE s.participant_id = ? AND s.activity_id = ?",
                        row -> row.getString(1),
                        participant,
                        activityId)
                .stream()
                .findFirst();
    }
}
