package se.framsteg.plan;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import se.framsteg.progression.InstrumentsApi;
import se.framsteg.progression.QuestionKind;
import se.framsteg.shell.Languages;
import se.framsteg.ui.Words;

/** The questions on the card that a milestone can be about, by the short names that the curves have too. */
@Singleton
final class CardQuestions {
    private final InstrumentsApi instruments;

    CardQuestions(InstrumentsApi instruments) {
        this.instruments = instruments;
    }

    /** By code, in the card's order: those with a scale, which can be seen to move. */
    Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        instruments.card(Languages.current()).questions().stream()
                .filter(question -> question.kind() == QuestionKind.SCALE)
                .forEach(question -> names.put(question.code(), question.shortName()));
        return names;
    }

    /** Asks for the card only where a milestone is about a question. */
    PlanWords inWords(Words words) {
        return new PlanWords(words, this::names);
    }
}
