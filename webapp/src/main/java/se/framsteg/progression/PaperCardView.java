package se.framsteg.progression;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Instant;
import java.util.UUID;
import se.framsteg.identity.Role;
import se.framsteg.shell.Calendar;
import se.framsteg.shell.Languages;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.PathId;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.Link;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** A coach copies a card that the participant filled in on paper. */
@Prototype
@OnlyFor(Role.COACH)
@Route(value = CaseloadView.PATH + "/:" + PathId.PARAMETER + "/papperskort", layout = StaffLayout.class)
final class PaperCardView extends Page implements BeforeEnterObserver {
    private final CardsApi cards;
    private final CoachCardsApi coachCards;
    private final Calendar calendar;
    private final Words words;

    PaperCardView(CardsApi cards, CoachCardsApi coachCards, I18NProvider texts, Calendar calendar) {
        super("paper.title");
        this.cards = cards;
        this.coachCards = coachCards;
        this.calendar = calendar;
        this.words = new Words(texts, getLocale());
        addClassName("staff-page");
    }

    static String path(UUID participant) {
        return "/" + CaseloadView.PATH + "/" + participant + "/papperskort";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        PathId.of(entering).ifPresent(id -> show(id, coachCards.progressionBlind(id, Languages.current())));
    }

    private void show(UUID id, Progression progression) {
        var home = "/" + CaseloadView.PATH + "/" + id;
        addComponentAsFirst(Link.back(home, progression.name()));
        var instrument = new History(progression).versionsNewestFirst().getFirst();
        var card = new BegunCard(CardId.next(Instant.now()), instrument);
        add(
                Prose.plain(words.text("paper.lead")),
                new PaperCardForm(card, calendar.today(), words, submission -> {
                    cards.enterFromPaper(id, submission);
                    UI.getCurrent().getPage().setLocation(home);
                }),
                Prose.soft(instrument.attribution()));
    }
}
