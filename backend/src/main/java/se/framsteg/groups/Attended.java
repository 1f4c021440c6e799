package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.framsteg.groups.Belonging.Member;
import se.framsteg.groups.SessionStore.Session;
import se.framsteg.platform.Columns;
import se.framsteg.schedule.AttendanceBook;
import se.framsteg.schedule.AttendanceState;
import se.framsteg.schedule.OccurrenceKey;
import se.framsteg.schedule.SourceKind;

/** What is known of sessions that are over: five statements, however many sessions and people. */
@Singleton
final class Attended {

    private static final String CAPACITIES =
            "SELECT activity_id, on_day, capacity FROM bookable WHERE activity_id IN (%s)";

    private static final String NAMED_GUESTS = """
            SELECT activity_id, on_day, COUNT(*) FROM session_guest
            WHERE activity_id IN (%s) AND name IS NOT NULL AND removed_at IS NULL GROUP BY activity_id, on_day""";

    private final Belonging belonging;
    private final AttendanceBook attendance;
    private final Sql sql;

    Attended(Belonging belonging, AttendanceBook attendance, Sql sql) {
        this.belonging = belonging;
        this.attendance = attendance;
        this.sql = sql;
    }

    /** A session that is over. */
    record Held(UUID activityId, Session session) {

        OccurrenceKey key() {
            return new OccurrenceKey(SourceKind.SESSION, activityId, session.on());
        }
    }

    List<SessionCount> of(List<Held> sessions) {
        if (sessions.isEmpty()) {
            return List.of();
        }
        List<UUID> activities =
                sessions.stream().map(Held::activityId).distinct().toList();
        List<LocalDateTime> starts = sessions.stream()
                .map(held -> held.session().slot().starts())
                .sorted()
                .toList();
        List<Member> members = belonging.ofActivities(activities, starts.getFirst(), starts.getLast());
        Map<OccurrenceKey, Map<UUID, AttendanceState>> states = states(members, activities);
        Map<OccurrenceKey, List<Member>> bySession =
                members.stream().collect(Collectors.groupingBy(member -> key(member.activityId(), member.on())));
        Places places = places(activities);
        Map<OccurrenceKey, Integer> guests = namedGuests(activities);
        return sessions.stream()
                .map(held -> new SessionCount(
                        held,
                        places.of(held),
                        bySession.getOrDefault(held.key(), List.of()),
                        states.getOrDefault(held.key(), Map.of()),
                        guests.getOrDefault(held.key(), 0)))
                .toList();
    }

    private Map<OccurrenceKey, Map<UUID, AttendanceState>> states(List<Member> members, Collection<UUID> activities) {
        if (members.isEmpty()) {
            return Map.of();
        }
        List<LocalDate> days = members.stream().map(Member::on).sorted().toList();
        List<UUID> people =
                members.stream().map(Member::participantId).distinct().toList();
        return attendance.states(people, SourceKind.SESSION, activities, days.getFirst(), days.getLast());
    }

    /** Of the series, and of single sessions. */
    private record Places(Map<UUID, Integer> series, Map<OccurrenceKey, Integer> sessions) {

        int of(Held held) {
            Integer own = sessions.get(held.key());
            return own == null ? series.getOrDefault(held.activityId(), 0) : own;
        }
    }

    private Places places(Collection<UUID> activities) {
        Places places = new Places(new HashMap<>(), new HashMap<>());
        sql.list(
                Sql.in(CAPACITIES, activities),
                row -> {
                    UUID activity = Columns.uuid(row, 1);
                    LocalDate on = row.getObject(2, LocalDate.class);
                    return on == null
                            ? places.series().put(activity, row.getInt(3))
                            : places.sessions().put(key(activity, on), row.getInt(3));
                },
                activities);
        return places;
    }

    private Map<OccurrenceKey, Integer> namedGuests(Collection<UUID> activities) {
        return sql
                .list(
                        Sql.in(NAMED_GUESTS, activities),
                        row -> Map.entry(key(Columns.uuid(row, 1), Columns.date(row, 2)), row.getInt(3)),
                        activities)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static OccurrenceKey key(UUID activityId, LocalDate on) {
        return new OccurrenceKey(SourceKind.SESSION, activityId, on);
    }
}
