package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.EnrolledTime;
import se.framsteg.people.EnrolledTimes;
import se.framsteg.platform.Columns;

/** The one place that says who belonged to a session: who had a place when it was, or dropped in, and was enrolled that day. */
@Singleton
final class Belonging {

    private static final String PEOPLE = """
            SELECT p.activity_id, p.on_day, p.day, p.participant_id, c.name, p.dropped_in FROM (
                SELECT s.activity_id, s.on_day, DATE(s.starts) AS day, t.participant_id, FALSE AS dropped_in
                FROM activity_session s JOIN bookable b ON b.activity_id = s.activity_id
                JOIN taking_part t ON t.bookable_id = b.id
                WHERE %1$s AND\s""" + SessionTimes.BELONGS + """
                 UNION ALL SELECT s.activity_id, s.on_day, DATE(s.starts), g.participant_id, TRUE
                FROM activity_session s JOIN session_guest g ON g.activity_id = s.activity_id AND g.on_day = s.on_day
                WHERE %1$s AND g.participant_id IS NOT NULL AND g.removed_at IS NULL) p
            JOIN account c ON c.id = p.participant_id
            ORDER BY c.name, c.id, p.dropped_in""";

    private static final String OF_SESSION = PEOPLE.formatted("s.activity_id = ? AND s.on_day = ?");

    private final Sql sql;
    private final EnrolledTimes enrolled;

    Belonging(Sql sql, EnrolledTimes enrolled) {
        this.sql = sql;
        this.enrolled = enrolled;
    }

    /** One of those who belonged to one session. @param name an alias where the identity is protected */
    record Member(UUID activityId, LocalDate on, LocalDate day, UUID participantId, String name, boolean droppedIn) {}

    /** What makes two rows the same belonging: who gave a place back and took it again, or dropped in beside it. */
    private record Once(UUID activityId, LocalDate on, UUID participantId) {}

    /** By name. */
    List<Member> ofSession(UUID activityId, LocalDate on) {
        return read(OF_SESSION, activityId, on, activityId, on);
    }

    /** Of all sessions that begin then, by name. Two statements, however many. @param to inclusive */
    List<Member> ofActivities(Collection<UUID> activities, LocalDateTime from, LocalDateTime to) {
        if (activities.isEmpty()) {
            return List.of();
        }
        String which = Sql.in("s.activity_id IN (%s) AND s.starts >= ? AND s.starts <= ?", activities);
        return read(PEOPLE.formatted(which), activities, from, to, activities, from, to);
    }

    private List<Member> read(String people, @Nullable Object... values) {
        Set<Once> seen = new HashSet<>();
        List<Member> members = new ArrayList<>(sql.list(people, Belonging::member, values));
        members.removeIf(member -> !seen.add(new Once(member.activityId(), member.on(), member.participantId())));
        keepEnrolled(members);
        return members;
    }

    /** Nobody is expected on a day on which they are not enrolled, or pause. */
    private void keepEnrolled(List<Member> members) {
        if (members.isEmpty()) {
            return;
        }
        List<LocalDate> days = members.stream().map(Member::day).sorted().toList();
        Set<UUID> people = new HashSet<>();
        members.forEach(member -> people.add(member.participantId()));
        Map<UUID, List<EnrolledTime>> running = enrolled.during(people, days.getFirst(), days.getLast());
        members.removeIf(member -> running.getOrDefault(member.participantId(), List.of()).stream()
                .noneMatch(enrolment -> enrolment.runsOn(member.day())));
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                Columns.uuid(row, 1),
                Columns.date(row, 2),
                Columns.date(row, 3),
                Columns.uuid(row, 4),
                row.getString(5),
                row.getBoolean(6));
    }
}
