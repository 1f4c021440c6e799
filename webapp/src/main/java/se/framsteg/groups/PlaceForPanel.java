package se.framsteg.groups;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import se.framsteg.ui.Confirmation;
import se.framsteg.ui.Prose;

/** A participant's place as the coach sees it. Nothing is done without saying that the participant asked for it. */
final class PlaceForPanel extends Div {
    private final String name;
    private final GroupWords words;
    private final Consumer<Runnable> changes;

    /** @param changes runs a change that may be refused, and shows what came of it */
    PlaceForPanel(
            Bookable bookable,
            List<SessionToBook> sessions,
            String name,
            GroupWords words,
            RequestedPlace place,
            Consumer<Runnable> changes) {
        this.name = name;
        this.words = words;
        this.changes = changes;
        addClassNames("stack", "place-panel");
        add(Prose.lead(words.places(bookable)));
        if (bookable.signedUpBy() != null) {
            add(Prose.soft(words.signedUpBy(bookable.signedUpBy())));
        }
        switch (bookable.mine().state()) {
            case NONE -> {
                if (bookable.state() == SignUpState.OPEN) {
                    add(new Clashes(sessions, words));
                    ask(words.hasPlace(bookable) ? "groups-for.sign-up" : "groups-for.stand-in-line", place::signUp);
                } else if (bookable.opens() != null && bookable.state() == SignUpState.NOT_OPEN_YET) {
                    add(Prose.plain(words.text("groups.opens", words.time(bookable.opens()))));
                }
            }
            case TAKING_PART -> ask("groups-for.withdraw", place::withdraw);
            case WAITING -> ask("groups-for.leave-line", place::withdraw);
            case OFFERED -> {
                ask("groups-for.offer.yes", () -> place.answer(true));
                ask("groups-for.offer.no", () -> place.answer(false));
            }
        }
    }

    private void ask(String key, Runnable change) {
        add(new Confirmation(
                words.text(key, name),
                words.text("groups-for.asked", name),
                words.text("groups-for.asked.yes", name),
                words.text("groups-for.asked.no"),
                () -> changes.accept(change)));
    }
}
