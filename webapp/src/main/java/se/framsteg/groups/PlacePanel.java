package se.framsteg.groups;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import se.framsteg.shell.FormProblems;
import se.framsteg.ui.Action;
import se.framsteg.ui.Confirmation;
import se.framsteg.ui.Link;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Prose;

/** One's place in a series or a session: how it stands, and the one thing one can do about it. */
final class PlacePanel extends Div {
    private final Bookable bookable;
    private final CatalogueApi api;
    private final GroupWords words;
    private final Changed changed;
    private final Paragraph stands;
    private final Notice notice = new Notice();
    private final FormProblems problems = new FormProblems(Map.of(), notice);

    /** Told after each try: one change moves much, and what was refused has changed already. */
    @FunctionalInterface
    interface Changed {
        /** @param refused why it did not go through, in words; empty when it did */
        void tried(Bookable about, String refused);
    }

    PlacePanel(
            Bookable bookable,
            List<SessionToBook> sessions,
            LocalDateTime now,
            CatalogueApi api,
            GroupWords words,
            Changed changed) {
        this.bookable = bookable;
        this.api = api;
        this.words = words;
        this.changed = changed;
        this.stands = Prose.lead(words.places(bookable));
        addClassNames("stack", "place-panel");
        stands.getElement().setAttribute("tabindex", "-1");
        add(stands, notice);
        if (bookable.signedUpBy() != null) {
            add(Prose.soft(words.signedUpBy(bookable.signedUpBy())));
        }
        switch (bookable.mine().state()) {
            case NONE -> signUp(sessions);
            case TAKING_PART -> giveBack(now);
            case WAITING -> leaveLine();
            case OFFERED -> answer(sessions);
        }
    }

    /** Where one was when one pressed: how it stands is read first, and why not. Something changed; nobody did wrong. */
    void attend(String refused) {
        notice.say(refused);
        stands.getElement().executeJs("this.focus()");
    }

    private void signUp(List<SessionToBook> sessions) {
        switch (bookable.state()) {
            case CLOSED -> {}
            case NOT_OPEN_YET -> {
                var opens = bookable.opens();
                if (opens != null) {
                    add(Prose.plain(words.text("groups.opens", words.time(opens))));
                }
            }
            case OPEN -> {
                add(
                        new Clashes(sessions, words),
                        Action.primary(
                                words.text(words.hasPlace(bookable) ? "groups.sign-up" : "groups.stand-in-line"),
                                () -> attempt(() -> api.signUp(bookable.id()))));
                var until = bookable.withdrawUntil();
                if (until != null) {
                    add(Prose.soft(words.text("groups.withdraw-until", words.until(until))));
                }
            }
        }
    }

    /** Asked once more only where others wait: then it cannot be taken back. */
    private void giveBack(LocalDateTime now) {
        var until = bookable.withdrawUntil();
        if (until != null && until.isBefore(now)) {
            add(Prose.plain(words.text("groups.too-late")), Link.button("/vecka", words.text("groups.too-late.week")));
        } else if (bookable.spots().waiting() > 0) {
            add(new Confirmation(
                    words.text("groups.withdraw"),
                    words.text("groups.withdraw.means"),
                    words.text("groups.withdraw.yes"),
                    words.text("groups.withdraw.no"),
                    this::withdraw));
        } else {
            add(Action.secondary(words.text("groups.withdraw"), this::withdraw));
        }
    }

    private void leaveLine() {
        add(Prose.plain(words.text("groups.waiting.more")));
        if (bookable.mine().before() + 1 < bookable.spots().waiting()) {
            add(new Confirmation(
                    words.text("groups.leave-line"),
                    words.text("groups.leave-line.means"),
                    words.text("groups.leave-line.yes"),
                    words.text("groups.leave-line.no"),
                    this::withdraw));
        } else {
            add(Action.secondary(words.text("groups.leave-line"), this::withdraw));
        }
    }

    private void answer(List<SessionToBook> sessions) {
        var until = bookable.mine().offeredUntil();
        if (until != null) {
            add(Prose.plain(words.text("groups.offer.until", words.until(until))));
        }
        var answers = new Div(
                Action.primary(
                        words.text("groups.offer.yes"),
                        () -> attempt(() -> api.answerOffer(bookable.id(), new OfferAnswer(true)))),
                Action.secondary(
                        words.text("groups.offer.no"),
                        () -> attempt(() -> api.answerOffer(bookable.id(), new OfferAnswer(false)))));
        answers.addClassName("row");
        add(new Clashes(sessions, words), answers);
    }

    private void withdraw() {
        attempt(() -> api.withdraw(bookable.id()));
    }

    private void attempt(Runnable change) {
        changed.tried(bookable, problems.attempt(change) ? "" : notice.getText());
    }
}
