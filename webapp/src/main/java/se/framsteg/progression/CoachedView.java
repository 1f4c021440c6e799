package se.framsteg.progression;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.UUID;
import se.framsteg.identity.Role;
import se.framsteg.plan.PlanApi;
import se.framsteg.shell.Calendar;
import se.framsteg.shell.Languages;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.PathId;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.Curve;
import se.framsteg.ui.DataTable;
import se.framsteg.ui.Link;
import se.framsteg.ui.Pairs;
import se.framsteg.ui.Part;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** En deltagare, for the coach: what has changed, all curves, two cards side by side, and how each card came about. */
@Prototype
@OnlyFor(Role.COACH)
@Route(value = CaseloadView.PATH + "/:" + PathId.PARAMETER, layout = StaffLayout.class)
final class CoachedView extends Page implements BeforeEnterObserver {
    /** {@code ?visa=allt}: the coach chose not to answer before reading. */
    private static final String SHOW = "visa";

    private static final String ALL = "allt";

    private final CardsApi cards;
    private final CoachCardsApi coachCards;
    private final PlanApi plans;
    private final Words words;
    private final LocalDate today;

    CoachedView(CardsApi cards, CoachCardsApi coachCards, PlanApi plans, I18NProvider texts, Calendar calendar) {
        super("coached.title");
        this.cards = cards;
        this.coachCards = coachCards;
        this.plans = plans;
        this.words = new Words(texts, getLocale());
        this.today = calendar.today();
        addClassName("staff-page");
        addComponentAsFirst(Link.back("/" + CaseloadView.PATH, words.text("caseload.title")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var all = entering.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHOW)
                .filter(ALL::equals)
                .isPresent();
        PathId.of(entering).ifPresent(id -> {
            var progression = all
                    ? cards.progression(id, Languages.current())
                    : coachCards.progressionBlind(id, Languages.current());
            show(id, progression, coachCards.coachCards(id, Languages.current()));
        });
    }

    static String path(UUID participant) {
        return "/" + CaseloadView.PATH + "/" + participant;
    }

    private void show(UUID id, Progression progression, CoachCards own) {
        setHeading(progression.name());
        var coached = new CoachedParticipant(progression, words, today);
        var withheld = progression.withheldOn();
        var ways = new Div(
                Link.button("/planering/" + id, words.text("coached.plan")),
                Link.button("/veckan/" + id, words.text("coached.week")),
                Link.button("/mina-deltagare/" + id + "/grupper", words.text("coached.groups")),
                Link.button(PaperCardView.path(id), words.text("coached.enter-paper")));
        ways.addClassName("row");
        add(summary(coached, own), ways);
        if (withheld != null) {
            add(new AnswerFirst(CoachCardView.path(id), path(id) + "?" + SHOW + "=" + ALL, withheld, words));
        } else {
            ways.add(Link.button(CoachCardView.path(id), words.text("coach-card.answer")));
        }
        if (withheld == null && progression.cards().isEmpty()) {
            add(Prose.plain(words.text("coached.no-card")));
        }
        var coach = new CoachVoice(id, own, words);
        if (!progression.cards().isEmpty()) {
            add(changes(coached));
        }
        add(voices(progression, coach));
        if (!progression.cards().isEmpty()) {
            add(new Part(words.text("coached.freshness"), freshness(coached)));
            compare(new History(progression));
        }
        if (coach.hasSpoken()) {
            add(coach.cards());
        }
    }

    private Part changes(CoachedParticipant coached) {
        return new Part(
                words.text("coached.changed"), new Paragraph(coached.sinceLast()), new Paragraph(coached.sinceFirst()));
    }

    /** Beside each other where there is room; never in one curve. */
    private Div voices(Progression progression, CoachVoice coach) {
        var voices = new Div();
        voices.addClassNames("voices", "wide");
        if (!progression.cards().isEmpty()) {
            var milestones = MilestonesAhead.byQuestion(() -> plans.plan(progression.participantId()));
            voices.add(new Part(
                    words.text("coached.own-answers"),
                    new Curve(new CurveComposer(words, milestones).compose(progression))));
        }
        if (coach.hasSpoken()) {
            voices.add(coach.curves());
        }
        return voices;
    }

    private Pairs summary(CoachedParticipant coached, CoachCards own) {
        var pairs = new Pairs()
                .with(words.text("caseload.due"), coached.due())
                .with(
                        words.text("coach-card.due"),
                        new DueWords(words).of(own.cards().due()));
        coached.latest()
                .ifPresent(latest -> pairs.with(words.text("caseload.latest"), latest)
                        .with(words.text("coached.cards"), String.valueOf(coached.cards()))
                        .with(words.text("caseload.cannot-answer"), coached.cannotAnswer()));
        return pairs;
    }

    private DataTable freshness(CoachedParticipant coached) {
        var table = new DataTable(
                words.text("coached.freshness"),
                words.text("ui.curve.question"),
                words.text("coached.latest-answer"),
                words.text("card-facts.day"));
        coached.freshness().forEach(line -> table.row(line.question(), line.answer(), line.age()));
        return table;
    }

    private void compare(History history) {
        var all = history.newestFirst();
        var facts = new CardFacts(words, history, today);
        if (all.size() > 1) {
            add(new Part(words.text("pair.title"), new CardPairPanel(all, history, facts, words)));
        }
        var table = new DataTable(
                words.text("coached.history"),
                words.text("card-facts.day"),
                words.text("card-facts.device"),
                words.text("card-facts.language"),
                words.text("card-facts.helped-by"),
                words.text("card-facts.correction"));
        all.forEach(card -> table.row(
                words.day(card.answeredOn()),
                facts.device(card),
                words.of("language", card.language()),
                words.of("helped-by", card.helpedBy()),
                facts.correction(card)));
        add(new Part(words.text("coached.history"), table));
    }
}
