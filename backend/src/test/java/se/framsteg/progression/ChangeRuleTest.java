package se.framsteg.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.Language;
import se.framsteg.progression.InstrumentFile.Item;

class ChangeRuleTest {

    private static final InstrumentFile SMALL = version(1, "goal", "health");
    private static final InstrumentFile OTHER = version(2, "belief", "goal");

    @Test
    void claimsNoTrendUnderThreeCards() {
        assertThat(ChangeRule.sinceFirst(List.of(), ChangeRuleTest::version)).isNull();
        assertThat(ChangeRule.sinceFirst(List.of(card(1, 1, 1), card(1, 5, 5)), ChangeRuleTest::version))
                .isNull();
    }

    @Test
    void comparesNothingUnderTwoCards() {
        assertThat(ChangeRule.sinceLast(List.of(card(1, 1, 1)), ChangeRuleTest::version))
                .isNull();
    }

    @Test
    void guessesNothingWhereEitherCardHasNoValue() {
        Change change = change(card(1, null, 3), card(1, 3, null));

        assertThat(change.notComparable()).containsExactly("goal", "health");
        assertThat(change.higher()).isEmpty();
        assertThat(change.lower()).isEmpty();
        assertThat(change.same()).isEmpty();
    }

    @Test
    void comparesOnlyQuestionsThatBothVersionsAsk() {
        Change change = change(card(1, 2, 2), card(2, 5, 3));

        assertThat(change.higher()).containsExactly("goal");
        assertThat(change.notComparable()).containsExactly("belief", "health");
    }

    @Test
    void tellsHigherLowerAndSameByQuestionFromTheCardBefore() {
        List<MeasuredCard> cards = List.of(card(1, 5, 1), card(1, 2, 4), card(1, 3, 4));

        Change change = Objects.requireNonNull(ChangeRule.sinceLast(cards, ChangeRuleTest::version));

        assertThat(change.since()).isEqualTo(cards.get(1).answeredOn());
        assertThat(change.higher()).containsExactly("goal");
        assertThat(change.same()).containsExactly("health");
        assertThat(change.lower()).isEmpty();
    }

    @Test
    void tellsTheLatestFromTheFirst() {
        List<MeasuredCard> cards = List.of(card(1, 5, 1), card(1, 2, 4), card(1, 3, 4));

        Change change = Objects.requireNonNull(ChangeRule.sinceFirst(cards, ChangeRuleTest::version));

        assertThat(change.since()).isEqualTo(cards.getFirst().answeredOn());
        assertThat(change.lower()).containsExactly("goal");
        assertThat(change.higher()).containsExactly("health");
    }

    private static Change change(MeasuredCard earlier, MeasuredCard later) {
        return Objects.requireNonNull(ChangeRule.sinceLast(List.of(earlier, later), ChangeRuleTest::version));
    }

    private static InstrumentFile version(int version) {
        return version == 1 ? SMALL : OTHER;
    }

    /** Those two questions of the shipped card, and one that has no steps and is never compared. */
    private static InstrumentFile version(int version, String... codes) {
        List<Item> items = new ArrayList<>();
        Item steps = Fixtures.BIP.items().getFirst();
        for (String code : codes) {
            items.add(new Item(code, steps.kind(), steps.text(), steps.shortName(), steps.steps(), null));
        }
        items.add(Fixtures.BIP.find("paid-work").orElseThrow());
        return new InstrumentFile(
                "small", version, Respondent.PARTICIPANT, 3, Fixtures.BIP.title(), Fixtures.BIP.attribution(), items);
    }

    private static MeasuredCard card(int version, @Nullable Integer goal, @Nullable Integer other) {
        LocalDate on = LocalDate.parse("2026-01-01").plusDays(goal == null ? 0 : goal);
        return new MeasuredCard(
                UUID.randomUUID(),
                version,
                on,
                Instant.EPOCH,
                Language.SV,
                Device.OWN,
                HelpedBy.NOBODY,
                null,
                null,
                null,
                List.of(
                        answer("goal", goal),
                        answer(version == 1 ? "health" : "belief", other),
                        answer("paid-work", version == 1 ? 0 : 1)));
    }

    private static Answer answer(String question, @Nullable Integer value) {
        return new Answer(question, value == null ? AnswerState.CANNOT_ANSWER : AnswerState.VALUE, value);
    }
}
