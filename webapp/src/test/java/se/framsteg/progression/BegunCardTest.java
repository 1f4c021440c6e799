package se.framsteg.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class BegunCardTest {
    private static final Question SUPPORT =
            new Question("support", QuestionKind.SCALE, "Stöd?", "Stöd", new Scale(1, 5, "Nej", "Ja"), null);
    private static final Question PAID = new Question("paid", QuestionKind.YES_NO, "Lön?", "Lön", null, null);
    private static final Question HOURS = new Question("hours", QuestionKind.HOURS, "Timmar?", "Timmar", null, "paid");
    private static final UUID ID = UUID.randomUUID();

    private final BegunCard card = new BegunCard(
            ID, new Instrument("bip", 1, "Kort", "Någon", Respondent.PARTICIPANT, 3, List.of(SUPPORT, PAID, HOURS)));

    @Test
    void what_is_not_copied_yet_is_missing_and_never_guessed() {
        card.choose(SUPPORT, value(SUPPORT, 4));

        assertThat(card.missing()).containsExactly(PAID);
    }

    @Test
    void hours_are_asked_for_only_when_there_is_paid_work() {
        card.choose(PAID, value(PAID, 0));
        assertThat(card.asks(HOURS)).isFalse();

        card.choose(PAID, value(PAID, 1));
        assertThat(card.asks(HOURS)).isTrue();
    }

    @Test
    void hours_that_were_written_before_no_paid_work_was_ticked_are_not_sent() {
        card.choose(SUPPORT, value(SUPPORT, 4));
        card.choose(HOURS, value(HOURS, 12));
        card.choose(PAID, value(PAID, 0));

        assertThat(card.answers()).last().isEqualTo(new Answer("hours", AnswerState.NOT_ASKED, null));
    }

    @Test
    void answers_stand_in_the_cards_order() {
        card.choose(PAID, value(PAID, 0));
        card.choose(SUPPORT, new Answer("support", AnswerState.CANNOT_ANSWER, null));

        assertThat(card.answers()).extracting(Answer::question).containsExactly("support", "paid", "hours");
    }

    @Test
    void ids_are_of_version_7_and_carry_the_time() {
        var now = Instant.parse("2026-11-22T10:00:00Z");
        var id = CardId.next(now);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(now.toEpochMilli());
    }

    private static Answer value(Question question, int value) {
        return new Answer(question.code(), AnswerState.VALUE, value);
    }
}
