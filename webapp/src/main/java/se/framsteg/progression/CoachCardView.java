package se.framsteg.progression;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Role;
import se.framsteg.shell.Calendar;
import se.framsteg.shell.CurrentUser;
import se.framsteg.shell.Languages;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.PathId;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.Link;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** The coach's own card about somebody: all questions on one page, a look at the answers, and a receipt once they are stored. */
@Prototype
@OnlyFor(Role.COACH)
@Route(value = CaseloadView.PATH + "/:" + PathId.PARAMETER + "/mitt-kort", layout = StaffLayout.class)
final class CoachCardView extends Page implements BeforeEnterObserver {
    /** {@code ?rattar=<card>}: the card that the new one replaces. */
    private static final String CORRECTS = "rattar";

    private final CoachCardsApi cards;
    private final CurrentUser currentUser;
    private final Calendar calendar;
    private final Words words;
    private final Div content = new Div();

    CoachCardView(CoachCardsApi cards, CurrentUser currentUser, I18NProvider texts, Calendar calendar) {
        super("coach-card.title");
        this.cards = cards;
        this.currentUser = currentUser;
        this.calendar = calendar;
        this.words = new Words(texts, getLocale());
        addClassName("staff-page");
        content.addClassNames("stack", "wide");
        add(content);
    }

    static String path(UUID participant) {
        return CoachedView.path(participant) + "/mitt-kort";
    }

    static String path(UUID participant, UUID corrects) {
        return path(participant) + "?" + CORRECTS + "=" + corrects;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var corrects = entering.getLocation().getQueryParameters().getSingleParameter(CORRECTS);
        PathId.of(entering).ifPresent(id -> show(id, cards.coachCards(id, Languages.current()), corrects));
    }

    private void show(UUID id, CoachCards own, Optional<String> corrects) {
        var name = own.cards().name();
        setHeading(words.text("coach-card.about", name));
        addComponentAsFirst(Link.back(CoachedView.path(id), name));
        var history = new History(own.cards());
        var old = history.counted().stream()
                .filter(card -> own.own().contains(card.id()))
                .filter(card -> corrects.filter(card.id().toString()::equals).isPresent())
                .findFirst()
                .orElse(null);
        content.add(
                Prose.plain(words.text("coach-card.lead")),
                Prose.plain(words.text(own.seen() ? "coach-card.seen" : "coach-card.not-seen")),
                form(id, history, old),
                Prose.soft(words.text("coach-card.rights")),
                Prose.soft(history.versionsNewestFirst().getFirst().attribution()));
    }

    private CoachCardForm form(UUID id, History history, @Nullable MeasuredCard old) {
        var corrects = old == null ? null : old.id();
        var key = new BegunCards.Key(currentUser.get().accountId(), id, corrects, Languages.current());
        var card = BegunCards.ofSession().get(key, () -> begun(history, old));
        var answeredOn = old == null ? calendar.today() : old.answeredOn();
        return new CoachCardForm(card, words, answers -> {
            var receipt = cards.answerAsCoach(
                    id,
                    new CoachCardSubmission(
                            card.id(), card.instrument().version(), answeredOn, key.language(), answers, corrects));
            BegunCards.ofSession().forget(key);
            showReceipt(id, receipt);
        });
    }

    /** A correction begins with the old answers, in the version that they were given in. */
    private static BegunCard begun(History history, @Nullable MeasuredCard old) {
        var id = CardId.next(Instant.now());
        if (old == null) {
            return new BegunCard(id, history.versionsNewestFirst().getFirst());
        }
        var card = new BegunCard(id, history.versionOf(old));
        old.answers().stream()
                .filter(answer -> answer.state() != AnswerState.NOT_ASKED)
                .forEach(answer -> card.choose(card.instrument().question(answer.question()), answer));
        return card;
    }

    private void showReceipt(UUID id, CardReceipt receipt) {
        content.removeAll();
        var stored = Prose.lead(words.text("coach-card.stored"));
        stored.getElement().setAttribute("role", "status");
        content.add(
                stored,
                Prose.plain(words.text("coach-card.next", words.day(receipt.nextOn()))),
                Link.primary(CoachedView.path(id), words.text("coach-card.compare")));
    }
}
