package se.framsteg.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.Language;
import se.framsteg.shell.Languages;
import se.framsteg.shell.Texts;
import se.framsteg.shell.paper.PaperPress;
import se.framsteg.shell.paper.Pdf;

class WeekPaperTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final String LONG =
            "Verkstaden i Kopparberg med ingång från gården ".repeat(4).strip();

    @Test
    void an_empty_week_says_so_for_every_day() {
        var pdf = print(week(List.of()), Language.SV);

        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.text().split("Inget är planerat", -1)).hasSize(8);
        assertThat(pdf.text()).contains("Vecka 48, 2026", "Söndag 29 november");
    }

    @Test
    void a_time_has_when_what_where_what_to_bring_whom_to_call_and_why() {
        var pdf = print(week(List.of(occurrence("Byggeriet", AttendanceState.PLANNED))), Language.SV);

        assertThat(pdf.text())
                .contains(
                        "09–12 Byggeriet",
                        "Storgatan 1",
                        "Ta med: Oömma kläder",
                        "Ring Kim +46701740635",
                        "För delmålet: vara ute varje dag");
    }

    @Test
    void it_is_tagged_and_in_the_language_asked_for() {
        var pdf = print(week(List.of(occurrence("Byggeriet", AttendanceState.ABSENT_REPORTED))), Language.EN);

        assertThat(pdf.tagged()).isTrue();
        assertThat(pdf.allFontsInside()).isTrue();
        assertThat(pdf.language()).isEqualTo("en");
        assertThat(pdf.title()).isEqualTo("Week 48, 2026");
        assertThat(pdf.structure()).contains("H1", "H2", "LI");
        assertThat(pdf.text()).contains("Monday 23 November", "Has reported absence", "Planned 12 hours");
    }

    @Test
    void a_week_ahead_says_nothing_of_who_came() {
        var now = week(List.of());
        var ahead = new Week(MONDAY.minusDays(1), now.year(), now.number(), now.days(), now.hours());

        assertThat(print(ahead, Language.SV).text())
                .contains("Planerat 12 timmar.")
                .doesNotContain("närvaro");
        assertThat(print(now, Language.SV).text()).contains("Planerat 12 timmar, närvaro 9 timmar.");
    }

    @Test
    void a_full_week_with_long_names_stays_on_one_page() {
        var pdf = print(week(Collections.nCopies(2, occurrence(LONG, AttendanceState.PLANNED))), Language.SV);

        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.text().split("med ingång från gården", -1)).hasSize(7 * 2 * 4 + 1);
    }

    private static Pdf print(Week week, Language language) {
        var words = new WeekWords(new Texts(), Languages.locale(language));
        return Pdf.of(new PaperPress().printOnOnePage(WeekPaper.of(week, language, words)));
    }

    private static Week week(List<Occurrence> eachDay) {
        var days = IntStream.range(0, 7)
                .mapToObj(number -> new Day(MONDAY.plusDays(number), null, eachDay))
                .toList();
        return new Week(MONDAY, 2026, 48, days, new WeekHours(720, 540));
    }

    private static Occurrence occurrence(String title, AttendanceState state) {
        var starts = MONDAY.atTime(9, 0);
        var instant = starts.atZone(ZoneId.of("Europe/Stockholm")).toInstant();
        return new Occurrence(
                "hours.01900000-0000-7000-8000-0000000000aa.2026-11-23",
                SourceKind.HOURS,
                starts,
                starts.plusHours(3),
                instant,
                instant.plusSeconds(3 * 3600),
                title,
                "Storgatan 1",
                "Storgatan 1",
                "Oömma kläder",
                "Kim",
                "+46701740635",
                List.of("vara ute varje dag"),
                OccurrenceState.AS_PLANNED,
                new Attendance(state, null, 1, null, "Kim", true));
    }
}
