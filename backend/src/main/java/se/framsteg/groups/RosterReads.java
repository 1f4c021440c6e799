package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.EnrolledTime;
import se.framsteg.people.EnrolledTimes;
import se.framsteg.platform.Columns;
import se.framsteg.schedule.Attendance;
import se.framsteg.schedule.AttendanceBook;

/** Who belonged to a session when it was, and what is known of them: names and whether they came, nothing else. */
@Singleton
final class RosterReads {

    private static final String PEOPLE = """
            SELECT p.participant_id, c.name FROM (
                SELECT t.participant_id FROM taking_part t JOIN bookable b ON b.id = t.bookable_id
                JOIN activity_session s ON s.activity_id = b.activity_id
                WHERE s.activity_id = ? AND s.on_day = ? AND\s""" + SessionTimes.BELONGS + """
                 UNION SELECT g.participant_id FROM session_guest g
                WHERE g.activity_id = ? AND g.on_day = ? AND g.participant_id IS NOT NULL AND g.removed_at IS NULL) p
            JOIN account c ON c.id = p.participant_id ORDER BY c.name, c.id""";

    private final Sql sql;
    private final EnrolledTimes enrolled;
    private final AttendanceBook attendance;

    RosterReads(Sql sql, EnrolledTimes enrolled, AttendanceBook attendance) {
        this.sql = sql;
        this.enrolled = enrolled;
        this.attendance = attendance;
    }

    /** What a mark says beside the attendance of the same version. */
    private record Remark(
            UUID participantId, int version, @Nullable String how, MarkedBy markedBy, boolean late) {}

    /** By name. */
    List<RosterRow> rows(Led led) {
        Map<UUID, String> names = names(led);
        Map<UUID, Attendance> known = attendance.latest(names.keySet(), led.key());
        Map<UUID, Remark> remarks = remarks(led);
        return names.entrySet().stream()
                .map(person -> row(
                        person.getKey(),
                        person.getValue(),
                        known.getOrDefault(person.getKey(), Attendance.NOTHING),
                        remarks.get(person.getKey())))
                .toList();
    }

    List<Guest> guests(Led led) {
        return sql.list(
                "SELECT id, name FROM session_guest WHERE activity_id = ? AND on_day = ? AND name IS NOT NULL"
                        + " AND removed_at IS NULL ORDER BY added_at, id",
                row -> new Guest(Columns.uuid(row, 1), row.getString(2)),
                led.activityId(),
                led.session().on());
    }

    /** Nobody is expected on a day on which they are not enrolled, or pause. */
    private Map<UUID, String> names(Led led) {
        LocalDate day = led.session().slot().day();
        Map<UUID, String> names = new LinkedHashMap<>();
        sql.list(
                        PEOPLE,
                        row -> Map.entry(Columns.uuid(row, 1), row.getString(2)),
                        led.activityId(),
                        led.session().on(),
                        led.activityId(),
                        led.session().on())
                .forEach(person -> names.put(person.getKey(), person.getValue()));
        Map<UUID, List<EnrolledTime>> running = enrolled.during(names.keySet(), day, day);
        names.keySet()
                .removeIf(person ->
                        running.getOrDefault(person, List.of()).stream().noneMatch(enrolment -> enrolment.runsOn(day)));
        return names;
    }

    private Map<UUID, Remark> remarks(Led led) {
        return sql
                .list(
                        "SELECT participant_id, version, how, marked_by, registered_late FROM session_mark"
                                + " WHERE activity_id = ? AND on_day = ? ORDER BY version",
                        RosterReads::remark,
                        led.activityId(),
                        led.session().on())
                .stream()
                .collect(Collectors.toMap(Remark::participantId, Function.identity(), (earlier, later) -> later));
    }

    private static Remark remark(ResultSet row) throws SQLException {
        return new Remark(
                Columns.uuid(row, 1),
                row.getInt(2),
                row.getString(3),
                MarkedBy.valueOf(row.getString(4)),
                row.getBoolean(5));
    }

    private static RosterRow row(UUID participant, String name, Attendance known, @Nullable Remark remark) {
        return remark == null || remark.version() != known.version()
                ? new RosterRow(participant, name, state(known, null), known.version(), MarkedBy.ELSEWHERE, false)
                : new RosterRow(
                        participant,
                        name,
                        state(known, remark.how()),
                        known.version(),
                        remark.markedBy(),
                        remark.late());
    }

    private static RosterState state(Attendance known, @Nullable String how) {
        return switch (known.state()) {
            case PLANNED, CANCELLED_BY_US -> RosterState.EXPECTED;
            case CAME -> RosterState.CAME;
            case CAME_PARTLY -> RosterState.LEFT_EARLY.name().equals(how) ? RosterState.LEFT_EARLY : RosterState.LATE;
            case ABSENT_REPORTED -> RosterState.ABSENT_REPORTED;
            case ABSENT_NOT_REPORTED -> RosterState.ABSENT;
        };
    }
}
