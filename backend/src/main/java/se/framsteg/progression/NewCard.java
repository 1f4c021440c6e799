package se.framsteg.progression;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.framsteg.people.CurrentEnrolment;

/**
 * A card that passed every rule and is about to be stored.
 *
 * @param asked how many scale questions were asked
 * @param cannotAnswer how many of those were answered "cannot answer"
 */
record NewCard(Sending sending, UUID enrolmentId, Instant submittedAt, int asked, int cannotAnswer) {

    static NewCard of(Sending sending, InstrumentFile instrument, CurrentEnrolment enrolled, Instant now) {
        List<AnswerState> asked = sending.card().answers().stream()
                .filter(answer -> instrument.get(answer.question()).kind() == QuestionKind.SCALE)
                .map(Answer::state)
                .filter(state -> state != AnswerState.NOT_ASKED)
                .toList();
        long cannotAnswer = asked.stream()
                .filter(state -> state == AnswerState.CANNOT_ANSWER)
                .count();
        return new NewCard(sending, enrolled.enrolmentId(), now, asked.size(), (int) cannotAnswer);
    }
}
