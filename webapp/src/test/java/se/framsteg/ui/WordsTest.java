package se.framsteg.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.framsteg.shell.Texts;

final class WordsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private final Words words = new Words(new Texts(), Texts.SWEDISH);

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, i dag",
        "2026-11-21, i går",
        "2026-11-10, för 12 dagar sedan",
        "2026-11-01, för 3 veckor sedan",
        "2026-06-01, för 5 månader sedan",
        "2024-09-15, för 2 år sedan"
    })
    void how_long_ago_is_no_more_precise_than_it_matters(LocalDate day, String expected) {
        assertThat(words.age(day, TODAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-03, den 3 oktober",
        "2026-04-30, i våras",
        "2026-01-10, januari",
        "2026-02-28, i vintras",
        "2025-11-30, november 2025",
        "2025-04-30, april 2025"
    })
    void a_day_long_past_is_named_as_in_a_talk(LocalDate day, String expected) {
        assertThat(new SinceWhen(words).of(day, TODAY)).isEqualTo(expected);
    }

    @Test
    void names_are_listed_with_and_before_the_last() {
        assertThat(words.list(List.of())).isEmpty();
        assertThat(words.list(List.of("hälsa"))).isEqualTo("hälsa");
        assertThat(words.list(List.of("hälsa", "tid", "stöd"))).isEqualTo("hälsa, tid och stöd");
    }

    @Test
    void years_have_no_thousands_separator_and_large_numbers_are_digits() {
        assertThat(words.day(TODAY)).isEqualTo("22 november 2026");
        assertThat(words.number(13)).isEqualTo("13");
        assertThat(words.number(2)).isEqualTo("två");
    }
}
