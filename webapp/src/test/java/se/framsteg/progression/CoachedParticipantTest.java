package se.framsteg.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.progression.Cards.card;
import static se.framsteg.progression.Cards.change;
import static se.framsteg.progression.Cards.progression;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.framsteg.progression.CoachedParticipant.Freshness;
import se.framsteg.shell.Texts;
import se.framsteg.ui.Words;

final class CoachedParticipantTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private final Words words = new Words(new Texts(), Texts.SWEDISH);

    @Test
    void under_three_cards_no_trend_is_claimed_to_the_coach_either() {
        var coached = coached(
                progression(change("2026-04-01", 2, 0, 0, 0), card("2026-04-01", "111"), card("2026-08-01", "222")));

        assertThat(coached.sinceFirst()).isEqualTo("Sedan första kortet: för tidigt att säga, bara 2 kort.");
    }

    @Test
    void an_answer_that_could_not_be_given_last_is_as_old_as_the_one_before() {
        var coached = coached(progression(null, card("2026-08-20", "12-"), card("2026-11-10", "3c-")));

        assertThat(coached.freshness())
                .containsExactly(
                        new Freshness("Jobbmål", "3", "10 november 2026, för 12 dagar sedan"),
                        new Freshness("Stöd", "2", "20 augusti 2026, för 3 månader sedan"),
                        new Freshness("Hälsa", "inget svar än", ""));
    }

    @Test
    void cannot_answer_is_counted_among_what_was_asked() {
        var coached = coached(progression(null, card("2026-08-20", "1c-"), card("2026-11-10", "3cs")));

        assertThat(coached.cannotAnswer()).isEqualTo("2 av 5 svar");
    }

    private CoachedParticipant coached(Progression progression) {
        return new CoachedParticipant(progression, words, TODAY);
    }
}
