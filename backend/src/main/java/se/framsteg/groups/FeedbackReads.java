package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.groups.SessionStore.Session;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Columns;

/**
 * What is shown of what was said. A session's answers are counted once, when nobody can answer any more: so no two looks differ
 * by somebody. What is too little to be shown by itself is added up only when the whole activity is closed, if enough people
 * stand behind the sum; it is the only sum, so nothing can be taken from it again.
 *
 * <p>Whether the session was held, and who came to it, is not asked here: whoever can change that must not be able to change
 * what is added up.
 */
@Singleton
final class FeedbackReads {

    private static final String TALLIES =
            "SELECT on_day, face, answers FROM session_feedback WHERE activity_id = ? ORDER BY on_day";

    /** By the alphabet: any other order might tell something. */
    private static final String WORDS = """
            SELECT on_day, words FROM session_feedback_words WHERE activity_id = ? AND on_day IN (%s)
            ORDER BY on_day, words""";

    private static final String PEOPLE = """
            SELECT COUNT(DISTINCT participant_id) FROM session_feedback_given
            WHERE activity_id = ? AND answered AND on_day IN (%s)""";

    private final Sql sql;
    private final Calendar calendar;

    FeedbackReads(Sql sql, Calendar calendar) {
        this.sql = sql;
        this.calendar = calendar;
    }

    /** @param rest see {@link ActivityFigures#rest} */
    record Said(
            Map<LocalDate, SessionFeedback> bySession,
            @Nullable Faces rest) {

        SessionFeedback of(LocalDate on) {
            return bySession.getOrDefault(on, new SessionFeedback(FeedbackState.OPEN, null, List.of()));
        }
    }

    /** @param sessions all of the activity's */
    Said of(UUID activityId, List<Session> sessions) {
        List<LocalDate> closed =
                sessions.stream().filter(this::isClosed).map(Session::on).toList();
        Map<LocalDate, Faces> tallies = tallies(activityId);
        tallies.keySet().retainAll(closed);
        Map<LocalDate, Faces> alone = new TreeMap<>(tallies);
        alone.values().removeIf(faces -> faces.answers() < FeedbackApi.FEWEST_SHOWN);
        Map<LocalDate, Faces> together = new TreeMap<>(tallies);
        together.keySet().removeAll(alone.keySet());
        Map<LocalDate, List<String>> words = words(activityId, alone);
        Map<LocalDate, SessionFeedback> bySession = new HashMap<>();
        closed.forEach(on -> bySession.put(
                on,
                alone.containsKey(on)
                        ? new SessionFeedback(FeedbackState.SHOWN, alone.get(on), words.getOrDefault(on, List.of()))
                        : new SessionFeedback(FeedbackState.TOO_FEW, null, List.of())));
        boolean all = closed.size() == sessions.size();
        return new Said(
                bySession, all && people(activityId, together) >= FeedbackApi.FEWEST_SHOWN ? sum(together) : null);
    }

    private boolean isClosed(Session session) {
        return FeedbackWindow.isClosed(session.slot(), calendar.today());
    }

    private Map<LocalDate, Faces> tallies(UUID activityId) {
        Map<LocalDate, Faces> tallies = new TreeMap<>();
        sql.list(
                TALLIES,
                row -> tallies.merge(
                        Columns.date(row, 1),
                        Faces.NONE.with(Face.valueOf(row.getString(2)), row.getInt(3)),
                        Faces::plus),
                activityId);
        return tallies;
    }

    private Map<LocalDate, List<String>> words(UUID activityId, Map<LocalDate, Faces> shown) {
        if (shown.isEmpty()) {
            return Map.of();
        }
        return sql
                .list(
                        Sql.in(WORDS, shown.keySet()),
                        row -> Map.entry(Columns.date(row, 1), row.getString(2)),
                        activityId,
                        shown.keySet())
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Somebody who answered about several sessions is one. */
    private int people(UUID activityId, Map<LocalDate, Faces> together) {
        return together.isEmpty()
                ? 0
                : sql.list(Sql.in(PEOPLE, together.keySet()), row -> row.getInt(1), activityId, together.keySet())
                        .getFirst();
    }

    private static Faces sum(Map<LocalDate, Faces> tallies) {
        return tallies.values().stream().reduce(Faces.NONE, Faces::plus);
    }
}
