package se.framsteg.progression;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import se.framsteg.identity.Role;
import se.framsteg.shell.Calendar;
import se.framsteg.shell.InMenu;
import se.framsteg.shell.Languages;
import se.framsteg.shell.MenuEntry.Area;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.ParticipantLayout;
import se.framsteg.ui.Link;
import se.framsteg.ui.Part;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** Kort: when the next is due, what has changed, and the cards one has filled in. */
@Prototype
@InMenu(area = Area.PARTICIPANT, order = 20, text = "nav.cards", icon = "card")
@OnlyFor(Role.PARTICIPANT)
@Route(value = MyCardsView.PATH, layout = ParticipantLayout.class)
final class MyCardsView extends Page {
    static final String PATH = "mina-kort";

    private final Words words;

    MyCardsView(CardsApi cards, I18NProvider texts, Calendar calendar) {
        super("cards.title");
        this.words = new Words(texts, getLocale());
        var progression = cards.ownProgression(Languages.current());
        add(next(progression.due()));
        if (!progression.cards().isEmpty()) {
            add(development(progression, calendar), new Part(words.text("cards.earlier"), earlier(progression)));
        }
    }

    private Component next(CardDue due) {
        return switch (due.state()) {
            case DUE, OVERDUE -> turn();
            case LATER -> later(due);
            case NONE -> new Div(Prose.plain(words.text("cards.none-due")));
        };
    }

    private Component turn() {
        var link = Link.card(
                        CardPage.toFillIn(), Prose.lead(words.text("cards.due")), Prose.soft(words.text("cards.takes")))
                .outside();
        link.addClassName("turn");
        return link;
    }

    private Component later(CardDue due) {
        var on = due.on();
        var card = new Div(
                Prose.plain(on == null ? words.text("cards.later") : words.text("cards.later-on", words.day(on))),
                Link.to(CardPage.toFillIn(), words.text("cards.extra")).outside());
        card.addClassName("card");
        return card;
    }

    private Component development(Progression progression, Calendar calendar) {
        var sentence = progression.curvesHidden()
                ? words.text("development.hidden")
                : new TrendSentence(words).of(progression, calendar.today());
        return Link.card("/" + DevelopmentView.PATH, new H2(words.text("development.title")), Prose.plain(sentence));
    }

    private Component earlier(Progression progression) {
        var history = new History(progression);
        var list = new Div();
        list.addClassName("stack");
        history.newestFirst().forEach(card -> list.add(new CardDetails(card, history, words)));
        return list;
    }
}
