package se.framsteg.progression;

import java.time.LocalDate;
import se.framsteg.ui.Pairs;
import se.framsteg.ui.Words;

/** How a card came about: on what, in which language, with whose help, entered by whom, how long ago. */
final class CardFacts {
    private final Words words;
    private final History history;
    private final LocalDate today;

    CardFacts(Words words, History history, LocalDate today) {
        this.words = words;
        this.history = history;
        this.today = today;
    }

    Pairs of(MeasuredCard card) {
        return new Pairs()
                .with(
                        words.text("card-facts.day"),
                        words.day(card.answeredOn()) + ", " + words.age(card.answeredOn(), today))
                .with(words.text("card-facts.device"), device(card))
                .with(words.text("card-facts.language"), words.of("language", card.language()))
                .with(words.text("card-facts.helped-by"), words.of("helped-by", card.helpedBy()))
                .with(words.text("card-facts.version"), String.valueOf(card.version()))
                .with(words.text("card-facts.correction"), correction(card));
    }

    String device(MeasuredCard card) {
        var device = words.of("device", card.device());
        return card.enteredBy() == null ? device : words.text("card-facts.entered-by", device, card.enteredBy());
    }

    /** Empty for a card that was neither corrected nor corrects another. */
    String correction(MeasuredCard card) {
        if (history.isReplaced(card)) {
            return words.text("card-facts.replaced");
        }
        return card.corrects() == null ? "" : words.text("card-facts.corrects");
    }

    /** For choosing among cards. */
    String name(MeasuredCard card) {
        var day = words.day(card.answeredOn());
        return history.isReplaced(card) ? words.text("card-facts.name-replaced", day) : day;
    }
}
