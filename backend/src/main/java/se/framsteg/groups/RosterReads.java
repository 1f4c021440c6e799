package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Columns;
import se.framsteg.schedule.Attendance;
import se.framsteg.schedule.AttendanceBook;

/** Who belonged to a session when it was, and what is known of them: names and whether they came, nothing else. */
@Singleton
final class RosterReads {

    private final Sql sql;
    private final Belonging belonging;
    private final AttendanceBook attendance;

    RosterReads(Sql sql, Belonging belonging, AttendanceBook attendance) {
        this.sql = sql;
        this.belonging = belonging;
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

    private Map<UUID, String> names(Led led) {
        Map<UUID, String> names = new LinkedHashMap<>();
        belonging
                .ofSession(led.activityId(), led.session().on())
                .forEach(member -> names.put(member.participantId(), member.name()));
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
        Optional<Remark> ours = Optional.ofNullable(remark).filter(each -> each.version() == known.version());
        MarkedBy markedBy = ours.map(Remark::markedBy).orElse(MarkedBy.ELSEWHERE);
        boolean byColleague = markedBy == MarkedBy.LEADER || markedBy == MarkedBy.PAPER;
        return new RosterRow(
                participant,
                name,
                state(known, ours.map(Remark::how).orElse(null)),
                known.version(),
                markedBy,
                byColleague ? known.registeredBy() : null,
                ours.filter(Remark::late).isPresent());
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
