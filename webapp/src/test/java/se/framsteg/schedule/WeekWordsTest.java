package se.framsteg.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.framsteg.shell.Texts;

class WeekWordsTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    private final WeekWords swedish = new WeekWords(new Texts(), Texts.SWEDISH);
    private final WeekWords english = new WeekWords(new Texts(), Texts.ENGLISH);

    @Test
    void minutes_are_shown_only_where_they_matter() {
        assertThat(swedish.time(LocalTime.of(9, 0), LocalTime.of(12, 0))).isEqualTo("09–12");
        assertThat(swedish.time(LocalTime.of(9, 0), LocalTime.of(12, 30))).isEqualTo("09.00–12.30");
        assertThat(english.time(LocalTime.of(9, 0), LocalTime.of(12, 30))).isEqualTo("09:00–12:30");
    }

    @Test
    void hours_are_as_one_says_them() {
        assertThat(swedish.text("week.hours", swedish.hours(720), swedish.hours(540)))
                .isEqualTo("Planerat 12 timmar, du var med i 9.");
        assertThat(swedish.hours(570)).isEqualTo("9,5");
        assertThat(english.hours(50)).isEqualTo("0.8");
    }

    @Test
    void what_has_no_title_is_called_what_it_is() {
        assertThat(swedish.title(talk(null))).isEqualTo("Samtal");
        assertThat(swedish.title(talk("Byggeriet"))).isEqualTo("Byggeriet");
    }

    private static Occurrence talk(@Nullable String title) {
        var starts = MONDAY.atTime(9, 0);
        var instant = Instant.parse("2026-11-23T08:00:00Z");
        return new Occurrence(
                "TALK/1/2026-11-23",
                SourceKind.TALK,
                starts,
                starts.plusHours(1),
                instant,
                instant.plusSeconds(3600),
                title,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                OccurrenceState.AS_PLANNED,
                Attendance.NOTHING);
    }

    @Test
    void a_rule_is_a_sentence() {
        var rule = new Recurrence(
                List.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                2,
                MONDAY,
                null,
                false,
                List.of());

        assertThat(swedish.rule(rule)).isEqualTo("Måndag och torsdag 09–12. Varannan vecka, från 23 november 2026.");
        assertThat(swedish.rule(Recurrence.once(MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 30))))
                .isEqualTo("Måndag 23 november, 09.00–10.30");
    }

    @Test
    void who_came_for_a_part_is_told_how_long() {
        var part = new Attendance(AttendanceState.CAME_PARTLY, 90, 1, Instant.EPOCH, "Kim", false);

        assertThat(swedish.attendance(part)).isEqualTo("Var med 1,5 timmar");
        assertThat(swedish.attendance(Attendance.NOTHING)).isEqualTo("Planerat");
    }
}
