package se.framsteg.progression;

import java.util.List;
import java.util.Optional;

/** Looking things up among the answers of one card. */
final class Answers {
    private Answers() {}

    static Optional<Answer> find(List<Answer> answers, String question) {
        return answers.stream()
                .filter(answer -> answer.question().equals(question))
                .findFirst();
    }

    static long count(List<Answer> answers, AnswerState state) {
        return answers.stream().filter(answer -> answer.state() == state).count();
    }
}
