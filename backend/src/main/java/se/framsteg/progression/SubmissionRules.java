package se.framsteg.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.framsteg.platform.Ids;
import se.framsteg.problem.FieldError;
import se.framsteg.problem.ProblemType;

/** What can be wrong with a card that is sent, before anything that is stored is asked. */
final class SubmissionRules {

    private SubmissionRules() {}

    static List<FieldError> faults(Sending sending, InstrumentFile instrument, LocalDate today) {
        CardSubmission card = sending.card();
        List<FieldError> faults = new ArrayList<>(AnswerRules.faults(instrument, card.answers()));
        if (!Ids.isStandard(card.id())) {
            faults.add(FieldError.of("/id", ProblemType.INVALID));
        }
        if (card.answeredOn().isAfter(today)) {
            faults.add(FieldError.of("/answeredOn", ProblemType.DATE_IN_FUTURE));
        }
        if ((card.device() == Device.PAPER) != sending.fromPaper()) {
            faults.add(FieldError.of("/device", ProblemType.INVALID));
        }
        if (card.id().equals(card.corrects())) {
            faults.add(FieldError.of("/corrects", ProblemType.INVALID));
        }
        return faults;
    }

    /**
     * Participants correct their own cards, staff what was entered from paper, a coach their own: nobody rewrites another's
     * words.
     */
    static boolean mayCorrect(Sending sending, StoredCard old) {
        return old.participantId().equals(sending.participantId())
                && old.instrument().equals(sending.card().instrument())
                && switch (sending.respondent()) {
                    case PARTICIPANT -> !sending.fromPaper() || old.enteredBy() != null;
                    case COACH -> Objects.equals(old.enteredBy(), sending.enteredBy());
                };
    }
}
