package se.framsteg.groups;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import se.framsteg.shell.FormProblems;
import se.framsteg.ui.Action;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Prose;

/** One's place in a series or a session: how it stands, and the one thing one can do about it. */
final class PlacePanel extends Div {
    private final Bookable bookable;
    private final CatalogueApi api;
    private final GroupWords words;
    private final Runnable onChange;
    private final Notice notice = new Notice();
    private final FormProblems problems = new FormProblems(Map.of(), notice);

    /** @param onChange shows the page anew, since one change moves much */
    PlacePanel(Bookable bookable, CatalogueApi api, GroupWords words, Runnable onChange) {
        this.bookable = bookable;
        this.api = api;
        this.words = words;
        this.onChange = onChange;
        addClassNames("stack", "place-panel");
        var stands = Prose.lead(words.places(bookable));
        stands.getElement().setAttribute("role", "status");
        add(stands);
        switch (bookable.mine().state()) {
            case NONE -> signUp();
            case TAKING_PART -> giveBack("groups.withdraw");
            case WAITING -> {
                add(Prose.plain(words.text("groups.waiting.more")));
                giveBack("groups.leave-line");
            }
            case OFFERED -> answer();
        }
        add(notice);
    }

    private void signUp() {
        switch (bookable.state()) {
            case CLOSED -> {}
            case NOT_OPEN_YET -> {
                var opens = bookable.opens();
                if (opens != null) {
                    add(Prose.plain(words.text("groups.opens", words.time(opens))));
                }
            }
            case OPEN -> {
                var spots = bookable.spots();
                var hasPlace = spots.free() > 0 && spots.waiting() == 0;
                add(Action.primary(
                        words.text(hasPlace ? "groups.sign-up" : "groups.stand-in-line"),
                        () -> attempt(() -> api.signUp(bookable.id()))));
                var until = bookable.withdrawUntil();
                if (until != null) {
                    add(Prose.soft(words.text("groups.withdraw-until", words.time(until))));
                }
            }
        }
    }

    private void giveBack(String key) {
        add(Action.secondary(words.text(key), () -> attempt(() -> api.withdraw(bookable.id()))));
    }

    private void answer() {
        var until = bookable.mine().offeredUntil();
        if (until != null) {
            add(Prose.plain(words.text("groups.offer.until", words.time(until))));
        }
        var answers = new Div(
                Action.primary(
                        words.text("groups.offer.yes"),
                        () -> attempt(() -> api.answerOffer(bookable.id(), new OfferAnswer(true)))),
                Action.secondary(
                        words.text("groups.offer.no"),
                        () -> attempt(() -> api.answerOffer(bookable.id(), new OfferAnswer(false)))));
        answers.addClassName("row");
        add(answers);
    }

    private void attempt(Runnable change) {
        if (problems.attempt(change)) {
            onChange.run();
        }
    }
}
