package se.framsteg.groups;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;
import se.framsteg.identity.Role;
import se.framsteg.shell.FormProblems;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.ParticipantLayout;
import se.framsteg.ui.Action;
import se.framsteg.ui.Link;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Prose;

/** Where the leader's QR code leads: one tap says that one is here. What only opens an address changes nothing. */
@Prototype
@OnlyFor(Role.PARTICIPANT)
@Route(value = CheckInView.PATH, layout = ParticipantLayout.class)
final class CheckInView extends Page implements BeforeEnterObserver {
    static final String PATH = "checka-in";
    static final String CODE = "kod";

    private final RosterApi api;
    private final GroupWords words;
    private final Notice notice = new Notice();
    private final Div body = new Div();

    CheckInView(RosterApi api, I18NProvider texts) {
        super("check-in.title");
        this.api = api;
        this.words = new GroupWords(texts, getLocale());
        body.addClassName("stack");
        add(body, notice);
    }

    /** Without the host. */
    static String path(CheckInCode code) {
        return "/" + PATH + "?" + CODE + "=" + code.code();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var code = entering.getLocation()
                .getQueryParameters()
                .getSingleParameter(CODE)
                .orElse("");
        var problems = new FormProblems(Map.of(), notice);
        body.removeAll();
        body.add(
                Prose.plain(words.text("check-in.lead")),
                Action.primary(
                        words.text("check-in.here"),
                        () -> problems.attempt(() -> thank(api.checkIn(new CheckInCode(code))))));
    }

    private void thank(CheckedIn done) {
        var thanks = Prose.lead(words.text(done.already() ? "check-in.already" : "check-in.thanks", done.title()));
        thanks.getElement().setAttribute("role", "status");
        body.removeAll();
        body.add(thanks, Link.button("/", words.text("nav.today")));
    }
}
