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
    private final CardsApi cards;
    private final PlanApi plans;
    private final Words words;
    private final LocalDate today;

    CoachedView(CardsApi cards, PlanApi plans, I18NProvider texts, Calendar calendar) {
        super("coached.title");
        this.cards = cards;
        this.plans = plans;
        this.words = new Words(texts, getLocale());
        this.today = calendar.today();
        addClassName("staff-page");
        addComponentAsFirst(Link.back("/" + CaseloadView.PATH, words.text("caseload.title")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        PathId.of(entering).ifPresent(id -> show(id, cards.progression(id, Languages.current())));
    }

    private void show(UUID id, Progression progression) {
        setHeading(progression.name());
        var coached = new CoachedParticipant(progression, words, today);
        var ways = new Div(
                Link.button("/planering/" + id, words.text("coached.plan")),
                Link.button("/veckan/" + id, words.text("coached.week")),
                Link.button(PaperCardView.path(id), words.text("coached.enter-paper")));
        ways.addClassName("row");
        add(summary(coached), ways);
        if (progression.cards().isEmpty()) {
            add(Prose.plain(words.text("coached.no-card")));
            return;
        }
        var history = new History(progression);
        add(
                new Part(
                        words.text("coached.changed"),
                        new Paragraph(coached.sinceLast()),
                        new Paragraph(coached.sinceFirst())),
                new Part(
                        words.text("development.curves"),
                        new Curve(new CurveComposer(words, MilestonesAhead.byQuestion(() -> plans.plan(id)))
                                .compose(progression))),
                new Part(words.text("coached.freshness"), freshness(coached)));
        compare(history);
    }

    private Pairs summary(CoachedParticipant coached) {
        var pairs = new Pairs().with(words.text("caseload.due"), coached.due());
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
