package se.framsteg.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerRulesTest {

    private final List<Answer> answers = new ArrayList<>(Fixtures.BIP.items().stream()
            .map(item ->
                    new Answer(item.code(), item.onlyIf() == null ? AnswerState.SKIPPED : AnswerState.NOT_ASKED, null))
            .toList());

    @ParameterizedTest
    @CsvSource({
        "job-goal,VALUE,,/answers/0/value required",
        "job-goal,VALUE,0,/answers/0/value out-of-range",
        "job-goal,VALUE,6,/answers/0/value out-of-range",
        "job-goal,VALUE,-1,/answers/0/value out-of-range",
        "job-goal,CANNOT_ANSWER,3,/answers/0/value invalid",
        "job-goal,SKIPPED,3,/answers/0/value invalid",
        "job-goal,NOT_ASKED,,/answers/0/state invalid",
        "seeking-work,VALUE,2,/answers/9/value out-of-range",
        "paid-work,VALUE,1,/answers/11/state invalid",
        "paid-hours,VALUE,20,/answers/11/state invalid",
        "paid-hours,SKIPPED,,/answers/11/state invalid",
    })
    void refusesWhatTheQuestionDoesNotAllow(String question, AnswerState state, @Nullable Integer value, String fault) {
        answer(question, state, value);

        assertThat(faults()).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource({"0", "101"})
    void refusesHoursThatNoWeekHas(int hours) {
        answer("paid-work", AnswerState.VALUE, 1);
        answer("paid-hours", AnswerState.VALUE, hours);

        assertThat(faults()).containsExactly("/answers/11/value out-of-range");
    }

    @Test
    void refusesAQuestionThatIsUnknownTwiceOrMissing() {
        answers.set(3, new Answer("shoe-size", AnswerState.VALUE, 3));
        answers.set(4, answers.getFirst());

        assertThat(faults())
                .containsExactly(
                        "/answers/3/question unknown-question", "/answers/4/question twice", "/answers answer-missing");
    }

    @Test
    void acceptsACardWhereEverythingWasSkipped() {
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "VALUE,1,VALUE,1",
        "VALUE,1,VALUE,100",
        "VALUE,1,CANNOT_ANSWER,",
        "VALUE,1,SKIPPED,",
        "VALUE,0,NOT_ASKED,",
        "CANNOT_ANSWER,,NOT_ASKED,",
    })
    void asksForHoursExactlyWhenThereIsPaidWork(
            AnswerState paid, @Nullable Integer yes, AnswerState state, @Nullable Integer hours) {
        answer("paid-work", paid, yes);
        answer("paid-hours", state, hours);

        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1", "5"})
    void acceptsTheEndsOfTheScale(int step) {
        answer("health", AnswerState.VALUE, step);

        assertThat(faults()).isEmpty();
    }

    private void answer(String question, AnswerState state, @Nullable Integer value) {
        answers.replaceAll(answer -> answer.question().equals(question) ? new Answer(question, state, value) : answer);
    }

    private List<String> faults() {
        return AnswerRules.faults(Fixtures.BIP, answers).stream()
                .map(fault -> fault.pointer() + " " + fault.type().substring("urn:framsteg:problem:".length()))
                .toList();
    }
}
