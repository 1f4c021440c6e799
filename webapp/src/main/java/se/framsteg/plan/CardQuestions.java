package se.framsteg.plan;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import se.framsteg.progression.InstrumentsApi;
import se.framsteg.progression.QuestionKind;
import se.framsteg.shell.Languages;
import se.framsteg.ui.Words;

/** The questions on the card that a milestone can be about, in the card's own words. */
@Singleton
final class CardQuestions {
    private final InstrumentsApi instruments;

    CardQuestions(InstrumentsApi instruments) {
        this.instruments = instruments;
    }

    /** By code, in the card's order: those with a scale, which can be seen to move. */
    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        instruments.card(Languages.current()).questions().stream()
                .filter(question -> question.kind() == QuestionKind.SCALE)
                .forEach(question -> texts.put(question.code(), question.text()));
        return texts;
    }

    /** Asks for the card only where a milestone is about a question. */
    PlanWords inWords(Words words) {
        return new PlanWords(words, this::texts);
    }
}
