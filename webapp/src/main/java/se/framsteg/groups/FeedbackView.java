package se.framsteg.groups;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;
import se.framsteg.identity.Role;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.FormProblems;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.ParticipantLayout;
import se.framsteg.ui.Action;
import se.framsteg.ui.Link;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Prose;
import se.framsteg.ui.TextBox;

/** Hur var det? One session at a time, the earliest first; one press sends, another leaves it. */
@Prototype
@OnlyFor(Role.PARTICIPANT)
@Route(value = FeedbackView.PATH, layout = ParticipantLayout.class)
final class FeedbackView extends Page implements BeforeEnterObserver {
    static final String PATH = "hur-var-det";

    private final FeedbackApi api;
    private final FigureWords words;
    private final GroupWords groups;
    private final Notice notice = new Notice();
    private final Div body = new Div();

    FeedbackView(FeedbackApi api, I18NProvider texts) {
        super("feedback.title");
        this.api = api;
        this.words = new FigureWords(texts, getLocale());
        this.groups = new GroupWords(texts, getLocale());
        body.addClassNames("stack", "wide");
        add(body, notice);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        notice.clear();
        ask();
    }

    private void ask() {
        var questions = api.questions();
        body.removeAll();
        if (questions.isEmpty()) {
            body.add(Prose.plain(words.text("feedback.none")), toToday());
        } else {
            ask(questions.getFirst());
        }
    }

    private void ask(FeedbackQuestion question) {
        setHeading(words.text("feedback.heading", question.title()));
        var face = new FaceField(words);
        var more = new TextBox(words.text("feedback.words"), FeedbackAnswer.LONGEST_WORDS)
                .hint(words.text("feedback.readers", FeedbackApi.FEWEST_SHOWN));
        var problems = new FormProblems(Map.of("/face", face, "/words", more), notice);
        var ways = new Div(
                Action.primary(words.text("feedback.send"), () -> send(question, face, more, problems)),
                Action.secondary(words.text("feedback.skip"), () -> skip(question, problems)));
        ways.addClassName("row");
        var form = new Div(face, more, Prose.soft(words.text("feedback.nameless")), ways);
        form.addClassNames("form", "stack", "wide");
        body.add(Prose.soft(groups.time(question.starts())), form);
    }

    private void send(FeedbackQuestion question, FaceField face, TextBox more, FormProblems problems) {
        if (face.face() == null) {
            FormProblems.mark(face, words.text("problem." + ProblemType.REQUIRED.slug()));
            return;
        }
        problems.attempt(() -> {
            var stored = store(question, new FeedbackAnswer(face.face(), more.getText()));
            thank(words.text(stored.already() ? "feedback.already" : "feedback.thanks"));
        });
    }

    private void skip(FeedbackQuestion question, FormProblems problems) {
        problems.attempt(() -> {
            var stored = store(question, new FeedbackAnswer(null, null));
            thank(words.text(stored.already() ? "feedback.already" : "feedback.skipped"));
        });
    }

    private FeedbackStored store(FeedbackQuestion question, FeedbackAnswer answer) {
        return api.answer(question.activityId(), question.on(), answer);
    }

    private void thank(String said) {
        retitle("feedback.title");
        body.removeAll();
        var thanks = Prose.lead(said);
        thanks.getElement().setAttribute("role", "status");
        body.add(thanks);
        if (!api.questions().isEmpty()) {
            body.add(Action.primary(words.text("feedback.next"), this::ask));
        }
        body.add(toToday());
    }

    private Link toToday() {
        return Link.button("/", words.text("nav.today"));
    }
}
