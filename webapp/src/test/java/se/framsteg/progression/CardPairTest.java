package se.framsteg.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.progression.Cards.card;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.shell.Texts;
import se.framsteg.ui.Words;

final class CardPairTest {
    private final MeasuredCard old = card("2026-01-10", "1c2");
    private final MeasuredCard recent = Cards.onVersion(2, card("2026-04-10", "3s4"));

    @Test
    void each_card_keeps_the_wording_of_its_own_version() {
        var first = pair().lines(old, recent).getFirst();

        assertThat(first.question()).isEqualTo("Fråga 1 i version 2? (På det vänstra kortet: Fråga 1 i version 1?)");
    }

    @Test
    void answers_stand_in_words_where_they_are_not_steps() {
        assertThat(pair().lines(old, recent))
                .extracting(CardPair.Line::left, CardPair.Line::right)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple("1", "3"),
                        org.assertj.core.groups.Tuple.tuple("kan inte svara", "hoppade över"),
                        org.assertj.core.groups.Tuple.tuple("2", "4"));
    }

    private CardPair pair() {
        var progression = new Progression(
                UUID.randomUUID(),
                "Aino",
                new CardDue(DueState.LATER, LocalDate.parse("2027-02-01")),
                List.of(Cards.instrument(1), Cards.instrument(2)),
                List.of(old, recent),
                null,
                null,
                null,
                false);
        return new CardPair(new Words(new Texts(), Texts.SWEDISH), new History(progression));
    }
}
