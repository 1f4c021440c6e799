package se.framsteg.progression;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Language;

/** Cards for tests: an instrument of named questions, and cards whose answers are written as a string. */
final class Cards {
    static final List<String> NAMES = List.of("Jobbmål", "Stöd", "Hälsa");

    private Cards() {}

    /** Three questions on a scale from 1 to 5, q1 to q3, and whether one seeks work. */
    static Instrument instrument(int version) {
        var questions = IntStream.rangeClosed(1, NAMES.size())
                .mapToObj(i -> new Question(
                        "q" + i,
                        QuestionKind.SCALE,
                        "Fråga " + i + " i version " + version + "?",
                        NAMES.get(i - 1),
                        new Scale(1, 5, "Nej, inte alls", "Ja, absolut"),
                        null));
        var seeks = new Question("seeks", QuestionKind.YES_NO, "Söker du jobb?", "Söker jobb", null, null);
        return new Instrument(
                "bip",
                version,
                "Progressionskort",
                "Någon",
                Respondent.PARTICIPANT,
                3,
                Stream.concat(questions, Stream.of(seeks)).toList());
    }

    /** @param answers a letter for each of q1 to q3: a step, c cannot answer, s skipped, - not asked */
    static MeasuredCard card(String day, String answers) {
        return card(UUID.randomUUID(), day, answers, null);
    }

    static MeasuredCard card(UUID id, String day, String answers, @Nullable UUID correctedBy) {
        var on = LocalDate.parse(day);
        return new MeasuredCard(
                id,
                1,
                on,
                on.atTime(10, 0).toInstant(ZoneOffset.UTC),
                Language.SV,
                Device.OWN,
                HelpedBy.NOBODY,
                null,
                null,
                correctedBy,
                answers(answers));
    }

    static MeasuredCard onVersion(int version, MeasuredCard card) {
        return new MeasuredCard(
                card.id(),
                version,
                card.answeredOn(),
                card.submittedAt(),
                card.language(),
                card.device(),
                card.helpedBy(),
                card.enteredBy(),
                card.corrects(),
                card.correctedBy(),
                card.answers());
    }

    static List<Answer> answers(String letters) {
        var answers = new ArrayList<Answer>();
        for (var i = 0; i < letters.length(); i++) {
            answers.add(answer("q" + (i + 1), letters.charAt(i)));
        }
        return answers;
    }

    private static Answer answer(String question, char letter) {
        return switch (letter) {
            case 'c' -> new Answer(question, AnswerState.CANNOT_ANSWER, null);
            case 's' -> new Answer(question, AnswerState.SKIPPED, null);
            case '-' -> new Answer(question, AnswerState.NOT_ASKED, null);
            default -> new Answer(question, AnswerState.VALUE, letter - '0');
        };
    }

    static Progression progression(@Nullable Change sinceFirst, MeasuredCard... cards) {
        return new Progression(
                UUID.randomUUID(),
                "Aino",
                new CardDue(DueState.LATER, LocalDate.parse("2027-02-01")),
                List.of(instrument(1)),
                List.of(cards),
                sinceFirst,
                null,
                null,
                false);
    }

    /** @param higher how many questions were answered higher, and so on */
    static Change change(String since, int higher, int lower, int same, int notComparable) {
        return new Change(LocalDate.parse(since), codes(higher), codes(lower), codes(same), codes(notComparable));
    }

    private static List<String> codes(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "q" + i).toList();
    }
}
