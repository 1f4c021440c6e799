package se.framsteg.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.progression.Cards.card;
import static se.framsteg.progression.Cards.change;
import static se.framsteg.progression.Cards.progression;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.shell.Texts;
import se.framsteg.ui.Words;

final class TrendSentenceTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void two_cards_are_too_few_to_claim_a_trend_whatever_the_api_says() {
        var two = progression(change("2026-04-01", 3, 0, 0, 0), card("2026-04-01", "111"), card("2026-07-01", "222"));

        assertThat(swedish(two)).isEqualTo("Du har fyllt i två kort. Efter tre kort kan vi säga mer.");
    }

    @Test
    void a_corrected_card_does_not_count() {
        var correction = UUID.randomUUID();
        var cards = progression(
                change("2026-04-01", 1, 0, 2, 0),
                card(UUID.randomUUID(), "2026-04-01", "111", correction),
                card(correction, "2026-04-01", "112", null),
                card("2026-07-01", "222"));

        assertThat(swedish(cards)).startsWith("Du har fyllt i två kort.");
    }

    @Test
    void three_cards_say_on_how_many_questions_the_answer_is_higher_and_lower() {
        assertThat(swedish(three(change("2026-04-01", 3, 1, 0, 0))))
                .isEqualTo("Sedan i våras har du svarat högre på tre frågor och lägre på en.");
        assertThat(in(Texts.ENGLISH, three(change("2026-04-01", 3, 1, 0, 0))))
                .isEqualTo("Since last spring you have answered higher on three questions and lower on one.");
    }

    @Test
    void lower_answers_are_told_as_plainly_as_higher_ones() {
        assertThat(swedish(three(change("2025-03-14", 0, 1, 2, 0))))
                .isEqualTo("Sedan mars 2025 har du svarat lägre på en fråga.");
    }

    @Test
    void same_answers_are_not_called_same_where_some_cannot_be_compared() {
        assertThat(swedish(three(change("2026-06-20", 0, 0, 9, 0))))
                .isEqualTo("Sedan i somras har du svarat likadant på alla frågor.");
        assertThat(swedish(three(change("2026-06-20", 0, 0, 8, 1)))).endsWith("på de frågor som går att jämföra.");
        assertThat(swedish(three(change("2026-06-20", 0, 0, 0, 9)))).contains("inga svar som går att jämföra");
    }

    private static Progression three(Change change) {
        return progression(change, card("2026-04-01", "111"), card("2026-07-01", "222"), card("2026-10-01", "222"));
    }

    private static String swedish(Progression progression) {
        return in(Texts.SWEDISH, progression);
    }

    private static String in(Locale language, Progression progression) {
        return new TrendSentence(new Words(new Texts(), language)).of(progression, TODAY);
    }
}
