package se.framsteg.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StayTest {

    private static final PlannedProgramme PROGRAMME = PlannedProgramme.named(EviCoacher.PROGRAMME);

    @ParameterizedTest
    @ValueSource(strings = {"2024-09-15", "2025-03-01", "2026-11-22", "2027-09-14"})
    void no_card_lies_outside_the_stay_or_in_a_pause_whatever_day_it_is(String today) {
        for (Person person : Person.all()) {
            Stay stay = stay(person, LocalDate.parse(today));
            assertThat(stay.cards())
                    .as(person.name())
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allMatch(day -> !day.isBefore(stay.since()))
                    .allMatch(day -> day.isBefore(stay.leaving().on()))
                    .noneMatch(day -> stay.pauses().stream()
                            .anyMatch(pause -> !day.isBefore(pause.since())
                                    && (pause.until() == null || !day.isAfter(pause.until()))));
        }
    }

    @Test
    void who_stays_three_years_has_cards_to_the_end_of_the_plan() {
        Person steady = Person.all().stream()
                .filter(person -> person.name().equals("Bo Hedblad"))
                .findFirst()
                .orElseThrow();
        List<LocalDate> cards = stay(steady, LocalDate.of(2026, 11, 22)).cards();
        assertThat(cards).hasSizeBetween(10, 12);
        assertThat(cards.getLast()).isAfter(LocalDate.of(2027, 5, 1));
    }

    @Test
    void the_same_person_has_the_same_days_every_time() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertThat(Person.all().stream().map(person -> stay(person, today)).toList())
                .isEqualTo(
                        Person.all().stream().map(person -> stay(person, today)).toList());
    }

    private static Stay stay(Person person, LocalDate today) {
        return Stay.of(person, PROGRAMME, today, Moments.randomOf(person.name()));
    }
}
