package se.framsteg.progression;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import se.framsteg.identity.Role;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.ApiProblem;
import se.framsteg.shell.FormProblems;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.Link;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Prose;
import se.framsteg.ui.TextFile;
import se.framsteg.ui.Words;

/** Takes in an instrument file; every fault in it is shown at its place. */
@Prototype
@OnlyFor(Role.ADMINISTRATOR)
@Route(value = InstrumentUploadView.PATH, layout = StaffLayout.class)
final class InstrumentUploadView extends Page {
    static final String PATH = InstrumentsView.PATH + "/ny";
    /** What the API takes, in characters; a byte is at most a character. */
    private static final int MOST = 200_000;

    private final InstrumentsApi instruments;
    private final Words words;
    private final Notice notice = new Notice();
    private final Div faults = new Div();

    InstrumentUploadView(InstrumentsApi instruments, I18NProvider texts) {
        super("instrument-upload.title");
        this.instruments = instruments;
        this.words = new Words(texts, getLocale());
        addClassName("staff-page");
        addComponentAsFirst(Link.back("/" + InstrumentsView.PATH, words.text("instruments.title")));
        add(
                Prose.plain(words.text("instrument-upload.lead")),
                new TextFile(
                        words.text("instrument-upload.file"),
                        ".json,application/json",
                        MOST,
                        this::upload,
                        () -> notice.sayWrong(words.text("problem.too-large"))),
                notice,
                faults);
    }

    private void upload(String document) {
        notice.clear();
        faults.removeAll();
        try {
            var draft = instruments.upload(new InstrumentUpload(document));
            UI.getCurrent().getPage().setLocation(InstrumentView.path(draft.code(), draft.version()));
        } catch (ApiProblem refused) {
            if (refused.is(ProblemType.NOT_SIGNED_IN)) {
                throw refused;
            }
            notice.sayWrong(FormProblems.words(this, refused));
            if (!refused.errors().isEmpty()) {
                faults.add(InstrumentFaults.table(refused.errors(), words));
            }
        }
    }
}
