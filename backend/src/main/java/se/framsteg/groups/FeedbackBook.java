package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.groups.SessionStore.Session;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Columns;
import se.framsteg.platform.Faults;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;
import se.framsteg.schedule.Attendance;
import se.framsteg.schedule.AttendanceBook;
import se.framsteg.schedule.AttendanceState;
import se.framsteg.schedule.OccurrenceKey;
import se.framsteg.schedule.OccurrenceState;
import se.framsteg.schedule.PlannedTime;
import se.framsteg.schedule.Slot;
import se.framsteg.schedule.SourceKind;

/** Asks those who were there how it was, once, and keeps what they say apart from who they are. */
@Singleton
final class FeedbackBook {

    private final SessionTimes times;
    private final AttendanceBook attendance;
    private final Sql sql;
    private final Calendar calendar;

    FeedbackBook(SessionTimes times, AttendanceBook attendance, Sql sql, Calendar calendar) {
        this.times = times;
        this.attendance = attendance;
        this.sql = sql;
        this.calendar = calendar;
    }

    /** The earliest first. */
    List<FeedbackQuestion> questions(UUID participant) {
        LocalDate today = calendar.today();
        List<PlannedTime> over =
                times
                        .between(times.kinds(), List.of(participant), today.minusDays(FeedbackApi.DAYS_OPEN), today)
                        .stream()
                        .filter(time -> isOpen(time.slot()))
                        .toList();
        if (over.isEmpty()) {
            return List.of();
        }
        Map<OccurrenceKey, Map<UUID, AttendanceState>> states = states(participant, over);
        Set<OccurrenceKey> given = given(participant, over);
        return over.stream()
                .filter(time -> SessionCount.came(
                        states.getOrDefault(key(time), Map.of()).getOrDefault(participant, AttendanceState.PLANNED)))
                .filter(time -> !given.contains(key(time)))
                .sorted(Comparator.comparing(time -> time.slot().starts()))
                .map(FeedbackBook::question)
                .toList();
    }

    /** One that was given before stands: which it was, nobody can know. */
    FeedbackStored answer(UUID participant, UUID activityId, LocalDate on, FeedbackAnswer answer) {
        Faults faults = new Faults();
        String words = faults.optionalProse("/words", answer.words(), FeedbackAnswer.LONGEST_WORDS);
        faults.addIf(words != null && answer.face() == null, "/face", ProblemType.REQUIRED);
        faults.refuse();
        Slot slot = attended(participant, activityId, on);
        if (wasGiven(participant, activityId, on)) {
            return new FeedbackStored(true);
        }
        if (FeedbackWindow.isClosed(slot, calendar.today())) {
            throw Refused.because(ProblemType.FEEDBACK_CLOSED);
        }
        if (!isOpen(slot)) {
            throw Refused.because(ProblemType.NOT_YET);
        }
        return new FeedbackStored(!store(participant, activityId, on, answer.face(), words));
    }

    /** @return false when the same person's was stored meanwhile */
    private boolean store(
            UUID participant, UUID activityId, LocalDate on, @Nullable Face face, @Nullable String words) {
        boolean first = sql.update(
                        "INSERT IGNORE INTO session_feedback_given (participant_id, activity_id, on_day, answered)"
                                + " VALUES (?, ?, ?, ?)",
                        participant,
                        activityId,
                        on,
                        face != null)
                == 1;
        if (first && face != null) {
            sql.update(
                    "INSERT INTO session_feedback (activity_id, on_day, face, answers) VALUES (?, ?, ?, 1)"
                            + " ON DUPLICATE KEY UPDATE answers = answers + 1",
                    activityId,
                    on,
                    face);
            if (words != null) {
                // Not one of our ids: those tell when they were made.
                sql.update(
                        "INSERT INTO session_feedback_words (activity_id, on_day, id, words) VALUES (?, ?, ?, ?)",
                        activityId,
                        on,
                        UUID.randomUUID(),
                        words);
            }
        }
        return first;
    }

    private Slot attended(UUID participant, UUID activityId, LocalDate on) {
        Attendance known = attendance
                .latest(List.of(participant), new OccurrenceKey(SourceKind.SESSION, activityId, on))
                .getOrDefault(participant, Attendance.NOTHING);
        return sql
                .list(
                        "SELECT " + SessionStore.COLUMNS
                                + " FROM activity_session s WHERE s.activity_id = ? AND s.on_day = ?",
                        row -> SessionStore.read(row, 1),
                        activityId,
                        on)
                .stream()
                .filter(session -> SessionCount.came(known.state()) && !session.isCancelled())
                .map(Session::slot)
                .findFirst()
                .orElseThrow(() -> Refused.because(ProblemType.NOT_FOUND));
    }

    private boolean wasGiven(UUID participant, UUID activityId, LocalDate on) {
        return !sql.list(
                        "SELECT 1 FROM session_feedback_given WHERE participant_id = ? AND activity_id = ? AND on_day = ?",
                        row -> true,
                        participant,
                        activityId,
                        on)
                .isEmpty();
    }

    private boolean isOpen(Slot slot) {
        return slot.state() != OccurrenceState.CANCELLED
                && FeedbackWindow.isOpen(slot, calendar.now(), calendar.today());
    }

    private Map<OccurrenceKey, Map<UUID, AttendanceState>> states(UUID participant, List<PlannedTime> over) {
        List<LocalDate> days =
                over.stream().map(time -> time.slot().originalDay()).sorted().toList();
        return attendance.states(
                List.of(participant), SourceKind.SESSION, activities(over), days.getFirst(), days.getLast());
    }

    private Set<OccurrenceKey> given(UUID participant, List<PlannedTime> over) {
        List<UUID> activities = activities(over);
        return new HashSet<>(sql.list(
                Sql.in(
                        "SELECT activity_id, on_day FROM session_feedback_given"
                                + " WHERE participant_id = ? AND activity_id IN (%s)",
                        activities),
                row -> new OccurrenceKey(SourceKind.SESSION, Columns.uuid(row, 1), Columns.date(row, 2)),
                participant,
                activities));
    }

    private static List<UUID> activities(List<PlannedTime> over) {
        return over.stream().map(PlannedTime::sourceId).distinct().toList();
    }

    private static OccurrenceKey key(PlannedTime time) {
        return new OccurrenceKey(time.kind(), time.sourceId(), time.slot().originalDay());
    }

    private static FeedbackQuestion question(PlannedTime time) {
        return new FeedbackQuestion(
                time.sourceId(),
                time.slot().originalDay(),
                String.valueOf(time.title()),
                time.slot().starts(),
                FeedbackWindow.lastDay(time.slot()));
    }
}
