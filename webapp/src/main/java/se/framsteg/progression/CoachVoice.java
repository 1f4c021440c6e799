package se.framsteg.progression;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.util.List;
import java.util.UUID;
import se.framsteg.ui.Curve;
import se.framsteg.ui.DataTable;
import se.framsteg.ui.Link;
import se.framsteg.ui.Part;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** What coaches have answered about somebody: a voice of its own, beside the participant's. */
final class CoachVoice {
    private final UUID participant;
    private final CoachCards voice;
    private final History history;
    private final Words words;

    CoachVoice(UUID participant, CoachCards voice, Words words) {
        this.participant = participant;
        this.voice = voice;
        this.history = new History(voice.cards());
        this.words = words;
    }

    boolean hasSpoken() {
        return !voice.cards().cards().isEmpty();
    }

    Part curves() {
        return new Part(
                words.text("coach-card.voice"),
                Prose.soft(words.text("coach-card.two-voices")),
                new Curve(new CurveComposer(words).compose(voice.cards())));
    }

    /** Each card with whose it is and what they had seen. */
    Part cards() {
        var table = new DataTable(
                words.text("coach-card.all"),
                words.text("card-facts.day"),
                words.text("coach-card.by"),
                words.text("coach-card.order"),
                words.text("card-facts.correction"));
        history.newestFirst()
                .forEach(card -> table.row(
                        new Text(words.day(card.answeredOn())),
                        List.of(
                                new Text(card.enteredBy() == null ? "" : card.enteredBy()),
                                new Text(words.text(
                                        voice.blind().contains(card.id())
                                                ? "coach-card.blind"
                                                : "coach-card.not-blind")),
                                correction(card))));
        var attribution = history.versionsNewestFirst().getFirst().attribution();
        return new Part(words.text("coach-card.all"), table, Prose.soft(attribution));
    }

    /** That it was corrected, or the way to do so for whose card it is. */
    private Component correction(MeasuredCard card) {
        if (history.isReplaced(card)) {
            return new Text(words.text("card-facts.replaced"));
        }
        return voice.own().contains(card.id())
                ? Link.to(CoachCardView.path(participant, card.id()), words.text("coach-card.correct"))
                : new Text("");
    }
}
