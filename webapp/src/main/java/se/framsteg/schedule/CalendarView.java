package se.framsteg.schedule;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;
import se.framsteg.identity.Role;
import se.framsteg.shell.FormProblems;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.ParticipantLayout;
import se.framsteg.ui.Confirmation;
import se.framsteg.ui.Field;
import se.framsteg.ui.Link;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Prose;

/** The week in the phone's own calendar: one tap, or an address to copy; and a new address when the old one got about. */
@Prototype
@OnlyFor(Role.PARTICIPANT)
@Route(value = CalendarView.PATH, layout = ParticipantLayout.class)
final class CalendarView extends Page {
    static final String PATH = "jag/kalender";

    private final CalendarApi calendars;
    private final Notice notice = new Notice();
    private final FormProblems problems = new FormProblems(Map.of(), notice);
    private final Div body = new Div();

    CalendarView(CalendarApi calendars) {
        super("calendar.title");
        this.calendars = calendars;
        body.addClassName("stack");
        addComponentAsFirst(Link.back("/jag", getTranslation("nav.me")));
        add(Prose.plain(getTranslation("calendar.lead")), Prose.soft(getTranslation("calendar.secret")), body, notice);
        show(calendars.address());
    }

    private void show(CalendarAddress address) {
        var place = host() + CalendarServlet.PATH + address.token() + CalendarServlet.ENDING;
        body.removeAll();
        var open = new Anchor("", getTranslation("calendar.open"));
        // What phones give to their calendar; Flow knows only web addresses to be safe.
        open.setUnsafeHref("webcal://" + place);
        open.addClassNames("button", "primary");
        var copy = new Field(getTranslation("calendar.address")).with("readonly", "");
        copy.setValue((VaadinServletRequest.getCurrent().isSecure() ? "https://" : "http://") + place);
        body.add(
                open,
                copy,
                Prose.soft(getTranslation("calendar.copy")),
                new Confirmation(
                        getTranslation("calendar.renew"),
                        getTranslation("calendar.renew.consequence"),
                        getTranslation("calendar.renew.yes"),
                        getTranslation("calendar.renew.no"),
                        () -> renew(address)));
    }

    private void renew(CalendarAddress address) {
        problems.attempt(() -> {
            show(calendars.renew(new CalendarRenewal(address.generation())));
            notice.say(getTranslation("calendar.renewed"));
        });
    }

    /** As the browser calls it, with the port where it is no usual one. */
    private static String host() {
        var request = VaadinServletRequest.getCurrent();
        var port = request.getServerPort();
        return request.getServerName() + (port == 80 || port == 443 ? "" : ":" + port);
    }
}
