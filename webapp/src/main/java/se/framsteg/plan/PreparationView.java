package se.framsteg.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import se.framsteg.identity.Role;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.ParticipantLayout;
import se.framsteg.ui.Action;
import se.framsteg.ui.Link;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** Förbered samtalet: a few questions at a time, saved as one goes, theirs alone until they hand it in. */
@Prototype
@OnlyFor(Role.PARTICIPANT)
@Route(value = PreparationView.PATH, layout = ParticipantLayout.class)
final class PreparationView extends Page {
    static final String PATH = "forbered";

    private final AssessmentApi assessments;
    private final Words words;
    private final String coach;
    private final Map<AssessmentField, PreparedText> texts = new EnumMap<>(AssessmentField.class);
    private final Div step = new Div();
    private int at;

    PreparationView(AssessmentApi assessments, I18NProvider texts) {
        super("preparation.title");
        this.assessments = assessments;
        this.words = new Words(texts, getLocale());
        var preparation = assessments.preparation();
        var coachName = preparation.coachName();
        coach = coachName == null ? words.text("preparation.coach") : coachName;
        preparation.texts().forEach(text -> this.texts.put(text.field(), text));
        step.addClassName("stack");
        addComponentAsFirst(Link.back("/" + MyPlanView.PATH, words.text("plan.title")));
        add(step);
        show(0);
    }

    private void show(int position) {
        at = position;
        step.removeAll();
        if (at == AssessmentGroup.values().length) {
            last();
        } else {
            questions(AssessmentGroup.values()[at]);
        }
    }

    private void questions(AssessmentGroup group) {
        var heading = new H2(words.of("assessment-group", group));
        heading.getElement().setAttribute("tabindex", "-1");
        if (at == 0) {
            step.add(Prose.plain(words.text("preparation.how", coach)));
        } else {
            heading.getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo(0, 0)");
        }
        step.add(Prose.soft(words.text("preparation.step", at + 1, AssessmentGroup.values().length)), heading);
        group.fields().stream()
                .filter(AssessmentField::prepared)
                .forEach(field -> step.add(new PreparedField(
                        Objects.requireNonNull(texts.get(field)),
                        words,
                        assessments,
                        saved -> texts.put(field, saved))));
        var ways = new Div(Action.primary(words.text("preparation.next"), () -> show(at + 1)));
        if (at > 0) {
            ways.add(Action.secondary(words.text("preparation.back"), () -> show(at - 1)));
        }
        ways.addClassName("row");
        step.add(ways);
    }

    private void last() {
        var ways = new Div(
                Action.primary(words.text("preparation.hand-in", coach), this::handIn),
                Action.secondary(words.text("preparation.back"), () -> show(at - 1)));
        ways.addClassName("row");
        step.add(
                Prose.lead(words.text("preparation.last")),
                Prose.plain(words.text("preparation.last.how", coach)),
                ways);
    }

    private void handIn() {
        assessments.handIn();
        step.removeAll();
        step.add(
                Prose.lead(words.text("preparation.thanks", coach)),
                Prose.plain(words.text("preparation.thanks.more")),
                Link.button("/" + MyPlanView.PATH, words.text("plan.title")));
    }
}
