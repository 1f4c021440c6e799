package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.groups.Attended.Held;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Columns;

/** How a programme's activities have gone in a half-year, for its coordinators: sums of the same counts, and no names. */
@Singleton
final class ProgrammeFigures {

    private static final String OVER = "SELECT a.id, a.title, " + SessionStore.COLUMNS + """
             FROM activity a JOIN activity_session s ON s.activity_id = a.id
            WHERE a.programme_id = ? AND a.state <> 'DRAFT' AND s.starts >= ? AND s.starts <= ? AND s.ends_at <= ?
            ORDER BY a.title, a.id, s.starts""";

    private final Attended attended;
    private final PlaceReads places;
    private final Sql sql;
    private final Calendar calendar;

    ProgrammeFigures(Attended attended, PlaceReads places, Sql sql, Calendar calendar) {
        this.attended = attended;
        this.places = places;
        this.sql = sql;
        this.calendar = calendar;
    }

    /** @param on a day of the half-year; null: today */
    ProgrammeTurnout of(UUID programmeId, @Nullable LocalDate on) {
        LocalDate today = calendar.today();
        HalfYear term = HalfYear.of(Objects.requireNonNullElse(on, today));
        Map<UUID, String> titles = new LinkedHashMap<>();
        List<Held> over = sql.list(
                OVER,
                row -> {
                    UUID activity = Columns.uuid(row, 1);
                    titles.put(activity, row.getString(2));
                    return new Held(activity, SessionStore.read(row, 3));
                },
                programmeId,
                term.from().atStartOfDay(),
                term.to().atTime(LocalTime.MAX),
                calendar.now());
        Map<UUID, List<SessionCount>> counts = attended.of(over).stream()
                .collect(Collectors.groupingBy(count -> count.held().activityId()));
        Map<UUID, Integer> waiting = places.waiting(titles.keySet());
        List<ActivityTurnout> activities = titles.entrySet().stream()
                .map(one -> activity(
                        one.getKey(),
                        one.getValue(),
                        counts.getOrDefault(one.getKey(), List.of()),
                        waiting.getOrDefault(one.getKey(), 0)))
                .toList();
        return new ProgrammeTurnout(today, term.from(), term.to(), activities);
    }

    private static ActivityTurnout activity(UUID id, String title, List<SessionCount> counts, int waiting) {
        Map<SessionOutcome, List<SessionCount>> byOutcome =
                counts.stream().collect(Collectors.groupingBy(SessionCount::outcome));
        List<SessionCount> registered = byOutcome.getOrDefault(SessionOutcome.REGISTERED, List.of());
        return new ActivityTurnout(
                id,
                title,
                registered.size(),
                byOutcome.getOrDefault(SessionOutcome.NOT_REGISTERED, List.of()).size(),
                byOutcome.getOrDefault(SessionOutcome.CANCELLED, List.of()).size(),
                registered.stream().map(SessionCount::turnout).reduce(Turnout.NONE, Turnout::plus),
                waiting);
    }
}
