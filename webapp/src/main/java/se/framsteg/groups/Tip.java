package se.framsteg.groups;

import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import java.util.function.Consumer;
import se.framsteg.ui.Action;

/** A group suggested to a participant, or not; one tap each way. */
final class Tip extends Div {

    /** @param changes runs a change that may be refused, and shows what came of it */
    Tip(
            UUID participant,
            String name,
            UUID activity,
            boolean suggested,
            CatalogueApi api,
            GroupWords words,
            Consumer<Runnable> changes) {
        add(
                suggested
                        ? Action.quiet(
                                words.text("groups-for.tip.back"),
                                () -> changes.accept(() -> api.takeBackSuggestion(participant, activity)))
                        : Action.quiet(
                                words.text("groups-for.tip", name),
                                () -> changes.accept(() -> api.suggest(participant, new Suggestion(activity)))));
    }
}
