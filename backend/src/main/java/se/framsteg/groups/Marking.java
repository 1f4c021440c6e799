package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;
import se.framsteg.schedule.Attendance;
import se.framsteg.schedule.AttendanceBook;
import se.framsteg.schedule.AttendanceChange;
import se.framsteg.schedule.AttendanceState;
import se.framsteg.schedule.Slot;

/** Registers taps as versions of the week's attendance, and beside them what the week need not know. */
@Singleton
final class Marking {

    /** Late or early by so much where it is registered when the session is over. */
    private static final Duration SOME = Duration.ofMinutes(15);

    private final AttendanceBook attendance;
    private final RosterReads rosters;
    private final Sql sql;
    private final Calendar calendar;

    Marking(AttendanceBook attendance, RosterReads rosters, Sql sql, Calendar calendar) {
        this.attendance = attendance;
        this.rosters = rosters;
        this.sql = sql;
        this.calendar = calendar;
    }

    /** Each for itself. */
    List<MarkResult> mark(Led led, Marks marks, UUID by) {
        MarkedBy how = marks.paper() ? MarkedBy.PAPER : MarkedBy.LEADER;
        Map<UUID, String> problems = new HashMap<>();
        List<UUID> known =
                rosters.rows(led).stream().map(RosterRow::participantId).toList();
        for (Mark mark : marks.marks()) {
            String problem = known.contains(mark.participantId())
                    ? problemWith(led, mark, how, by)
                    : ProblemType.NOT_FOUND.urn();
            problems.put(mark.id(), problem);
        }
        List<RosterRow> rows = rosters.rows(led);
        return marks.marks().stream()
                .map(mark -> new MarkResult(mark.id(), problems.get(mark.id()), row(rows, mark.participantId())))
                .toList();
    }

    /** @throws Refused as {@link AttendanceBook#register} */
    void register(Led led, Mark mark, MarkedBy how, UUID by) {
        Instant now = calendar.now();
        AttendanceChange change =
                new AttendanceChange(mark.id(), state(mark.state()), minutes(led, mark.state(), now), mark.basedOn());
        Attendance stored = attendance.register(mark.participantId(), led.key(), change, by);
        boolean partly = mark.state() == RosterState.LATE || mark.state() == RosterState.LEFT_EARLY;
        // The same change sent again belongs to the version it made the first time.
        sql.update(
                "INSERT IGNORE INTO session_mark"
                        + " (participant_id, activity_id, on_day, version, how, marked_by, registered_late)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                mark.participantId(),
                led.activityId(),
                led.session().on(),
                stored.version(),
                partly ? mark.state() : null,
                how,
                led.isLate(now));
    }

    private @Nullable String problemWith(Led led, Mark mark, MarkedBy how, UUID by) {
        try {
            register(led, mark, how, by);
            return null;
        } catch (Refused refused) {
            return refused.errors().isEmpty()
                    ? refused.type().urn()
                    : refused.errors().getFirst().type();
        }
    }

    private static @Nullable RosterRow row(List<RosterRow> rows, UUID participant) {
        return rows.stream()
                .filter(row -> row.participantId().equals(participant))
                .findFirst()
                .orElse(null);
    }

    private static AttendanceState state(RosterState state) {
        return switch (state) {
            case EXPECTED -> AttendanceState.PLANNED;
            case CAME -> AttendanceState.CAME;
            case LATE, LEFT_EARLY -> AttendanceState.CAME_PARTLY;
            case ABSENT_REPORTED -> AttendanceState.ABSENT_REPORTED;
            case ABSENT -> AttendanceState.ABSENT_NOT_REPORTED;
        };
    }

    /** What was left when they came, or what had passed when they went; null for whoever did not come partly. */
    private static @Nullable Integer minutes(Led led, RosterState state, Instant now) {
        Slot slot = led.session().slot();
        long whole = Duration.between(slot.startsAt(), slot.endsAt()).toMinutes();
        long some = Math.max(1, whole - SOME.toMinutes());
        long left = led.goesOn(now) ? Duration.between(now, slot.endsAt()).toMinutes() : some;
        long passed = led.goesOn(now) ? Duration.between(slot.startsAt(), now).toMinutes() : some;
        return switch (state) {
            case LATE -> (int) Math.clamp(left, 1, whole);
            case LEFT_EARLY -> (int) Math.clamp(passed, 1, whole);
            case EXPECTED, CAME, ABSENT_REPORTED, ABSENT -> null;
        };
    }
}
