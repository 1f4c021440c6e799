package se.framsteg.progression;

import java.util.List;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.lean.Json;
import se.framsteg.shell.lean.LeanWords;

/** The texts that go to the phone with the card. */
final class FillInWords {
    /** What the card's calls may be refused with, beside what the script itself finds wrong. */
    private static final List<ProblemType> PROBLEMS = List.of(
            ProblemType.MALFORMED,
            ProblemType.INVALID,
            ProblemType.REQUIRED,
            ProblemType.OUT_OF_RANGE,
            ProblemType.UNKNOWN_VALUE,
            ProblemType.DATE_IN_FUTURE,
            ProblemType.TWICE,
            ProblemType.TOO_LARGE,
            ProblemType.NOT_PERMITTED,
            ProblemType.NOT_FOUND,
            ProblemType.UNKNOWN_INSTRUMENT,
            ProblemType.UNKNOWN_QUESTION,
            ProblemType.ANSWER_MISSING,
            ProblemType.CARD_ALREADY_CORRECTED,
            ProblemType.NOT_ENROLLED);

    private FillInWords() {}

    static LeanWords in(Json json) {
        return new LeanWords(json, "card.", PROBLEMS, "problem.card-hours");
    }
}
