package se.framsteg.fakes;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.framsteg.schedule.AbsenceNotice;
import se.framsteg.schedule.Attendance;
import se.framsteg.schedule.AttendanceState;
import se.framsteg.schedule.CaseloadWeek;
import se.framsteg.schedule.CaseloadWeekRow;
import se.framsteg.schedule.Current;
import se.framsteg.schedule.Day;
import se.framsteg.schedule.Entry;
import se.framsteg.schedule.EntryDetails;
import se.framsteg.schedule.Occurrence;
import se.framsteg.schedule.OccurrenceKey;
import se.framsteg.schedule.OccurrenceState;
import se.framsteg.schedule.Purpose;
import se.framsteg.schedule.Recurrence;
import se.framsteg.schedule.SourceKind;
import se.framsteg.schedule.Week;
import se.framsteg.schedule.WeekHours;

/** Weeks for the fakes: one with something of everything, and those of forty people. */
final class InventedWeeks {
    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final UUID HOURS = UUID.fromString("01900000-0000-7000-8000-0000000000aa");

    private static final UUID MILESTONE = UUID.fromString("01900000-0000-7000-8000-0000000000ab");

    private InventedWeeks() {}

    static List<Purpose> purposes() {
        return List.of(new Purpose(MILESTONE, "vara ute varje dag"), new Purpose(HOURS, "skriva ett CV"));
    }

    static Week week() {
        return new Week(
                TODAY,
                2026,
                48,
                IntStream.range(0, 7).mapToObj(InventedWeeks::day).toList(),
                new WeekHours(720, 540));
    }

    static Current current() {
        return new Current(
                TODAY,
                List.of(at(
                        2,
                        SourceKind.PLACEMENT,
                        "Byggeriet",
                        9,
                        12,
                        AttendanceState.PLANNED,
                        OccurrenceState.AS_PLANNED)),
                List.of(at(
                        2,
                        SourceKind.FOLLOW_UP,
                        null,
                        14,
                        15,
                        AttendanceState.ABSENT_REPORTED,
                        OccurrenceState.CHANGED)));
    }

    static CaseloadWeek caseload(int people) {
        return new CaseloadWeek(
                TODAY,
                2026,
                48,
                MONDAY,
                IntStream.range(0, people).mapToObj(InventedWeeks::row).toList(),
                List.of(new AbsenceNotice(
                        id(1),
                        InventedPeople.name(1),
                        SourceKind.HOURS,
                        TODAY,
                        Instant.parse("2026-11-24T08:00:00Z"))));
    }

    static List<Entry> entries(SourceKind kind) {
        var rule = new Recurrence(
                List.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                2,
                MONDAY,
                MONDAY.plusDays(200),
                false,
                List.of());
        return List.of(new Entry(
                HOURS,
                kind,
                new EntryDetails(
                        "Byggeriet", rule, "Storgatan 1", "Oömma kläder", "Kim", "+46701740635", MILESTONE, 3)));
    }

    private static Day day(int day) {
        var things = new ArrayList<Occurrence>();
        if (day < 5) {
            things.add(at(
                    day,
                    SourceKind.PLACEMENT,
                    "Byggeriet",
                    9,
                    12,
                    AttendanceState.values()[(day + 1) % 5],
                    OccurrenceState.AS_PLANNED));
        }
        if (day == 2) {
            things.add(at(day, SourceKind.FOLLOW_UP, null, 14, 15, AttendanceState.PLANNED, OccurrenceState.CHANGED));
            things.add(at(
                    day, SourceKind.OWN, "Simma med Åsa", 17, 18, AttendanceState.PLANNED, OccurrenceState.AS_PLANNED));
        }
        if (day == 3) {
            things.add(
                    at(day, SourceKind.SESSION, "7tjugo", 13, 15, AttendanceState.PLANNED, OccurrenceState.CANCELLED));
        }
        return new Day(MONDAY.plusDays(day), day == 6 ? "Första advent" : null, things);
    }

    private static CaseloadWeekRow row(int person) {
        var things = new ArrayList<Occurrence>();
        for (var day = person % 3; day < 5; day += 2) {
            things.add(at(
                    day,
                    person % 2 == 0 ? SourceKind.HOURS : SourceKind.PLACEMENT,
                    person % 2 == 0 ? "Byggeriet" : null,
                    9,
                    12,
                    day < 2 ? AttendanceState.CAME : AttendanceState.PLANNED,
                    OccurrenceState.AS_PLANNED));
        }
        return new CaseloadWeekRow(id(person), InventedPeople.name(person), things, new WeekHours(540, 180));
    }

    private static UUID id(int person) {
        return new UUID(0x0190000000007000L, 0x8000000000000000L + person);
    }

    private static Occurrence at(
            int day,
            SourceKind kind,
            @Nullable String title,
            int from,
            int to,
            AttendanceState came,
            OccurrenceState state) {
        var date = MONDAY.plusDays(day);
        var starts = date.atTime(from, 0);
        var ends = date.atTime(to, 0);
        var own = kind == SourceKind.OWN;
        return new Occurrence(
                new OccurrenceKey(kind, HOURS, date).toString(),
                kind,
                starts,
                ends,
                starts.atZone(HERE).toInstant(),
                ends.atZone(HERE).toInstant(),
                title,
                own ? null : "Storgatan 1, Kopparberg",
                own ? null : "Storgatan 1, Kopparberg",
                own ? null : "oömma kläder och matlåda",
                own ? null : "Kim",
                own ? null : "+46701740635",
                own ? List.of() : List.of("vara ute varje dag"),
                state,
                attendance(came));
    }

    private static Attendance attendance(AttendanceState came) {
        @Nullable Integer minutes = came == AttendanceState.CAME_PARTLY ? 90 : null;
        return came == AttendanceState.PLANNED
                ? Attendance.NOTHING
                : new Attendance(
                        came,
                        minutes,
                        1,
                        Instant.parse("2026-11-24T08:00:00Z"),
                        "Kim Ek",
                        came == AttendanceState.ABSENT_REPORTED);
    }
}
