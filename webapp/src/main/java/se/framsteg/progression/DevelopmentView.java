package se.framsteg.progression;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.micronaut.context.annotation.Prototype;
import se.framsteg.identity.Role;
import se.framsteg.plan.PlanApi;
import se.framsteg.shell.Calendar;
import se.framsteg.shell.Languages;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.ParticipantLayout;
import se.framsteg.ui.Action;
import se.framsteg.ui.Curve;
import se.framsteg.ui.Link;
import se.framsteg.ui.Part;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** Min utveckling: a sentence first, then a curve for each question, unless one would rather not see them. */
@Prototype
@OnlyFor(Role.PARTICIPANT)
@Route(value = DevelopmentView.PATH, layout = ParticipantLayout.class)
@RouteAlias(value = "min-utveckling", layout = ParticipantLayout.class)
final class DevelopmentView extends Page {
    static final String PATH = MyCardsView.PATH + "/utveckling";

    private final CardsApi cards;
    private final PlanApi plans;
    private final Calendar calendar;
    private final Words words;
    private final Div content = new Div();

    DevelopmentView(CardsApi cards, PlanApi plans, I18NProvider texts, Calendar calendar) {
        super("development.title");
        this.cards = cards;
        this.plans = plans;
        this.calendar = calendar;
        this.words = new Words(texts, getLocale());
        addComponentAsFirst(Link.back("/" + MyCardsView.PATH, words.text("cards.title")));
        addClassName("wide-content");
        content.addClassNames("stack", "wide");
        add(content);
        show(cards.ownProgression(Languages.current()));
    }

    private void show(Progression progression) {
        content.removeAll();
        if (progression.cards().isEmpty()) {
            empty(progression.due());
        } else if (progression.curvesHidden()) {
            content.add(
                    Prose.plain(words.text("development.hidden")),
                    Action.secondary(words.text("development.show"), () -> hide(false)));
        } else {
            curves(progression);
        }
    }

    private void empty(CardDue due) {
        content.add(Prose.lead(words.text("development.empty")), Prose.plain(words.text("development.empty.more")));
        if (due.state() != DueState.NONE) {
            content.add(
                    Link.primary(CardPage.toFillIn(), words.text("cards.due")).outside());
        }
    }

    private void curves(Progression progression) {
        content.add(
                Prose.lead(new TrendSentence(words).of(progression, calendar.today())),
                new Part(
                        words.text("development.curves"),
                        new Curve(new CurveComposer(words, MilestonesAhead.byQuestion(plans::ownPlan))
                                .compose(progression))),
                Prose.soft(words.text("development.nobody-compared")),
                Action.quiet(words.text("development.hide"), () -> hide(true)));
    }

    private void hide(boolean hidden) {
        cards.hideCurves(new CurvesHidden(hidden));
        show(cards.ownProgression(Languages.current()));
    }
}
