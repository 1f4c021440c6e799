package se.framsteg.identity;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Calendar;
import se.framsteg.shell.InMenu;
import se.framsteg.shell.MenuEntry.Area;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.DataTable;
import se.framsteg.ui.Link;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Words;

/** Personal: everybody who works here, for the administrator. */
@Prototype
@InMenu(area = Area.STAFF, order = 60, text = "nav.staff", icon = "key")
@OnlyFor(Role.ADMINISTRATOR)
@Route(value = StaffView.PATH, layout = StaffLayout.class)
final class StaffView extends Page {
    static final String PATH = "personal";

    private final Words words;

    StaffView(StaffApi api, I18NProvider texts) {
        super("staff.title");
        this.words = new Words(texts, getLocale());
        addClassName("staff-page");
        var table = DataTable.ofLinks(
                words.text("staff.title"),
                words.text("staff.name"),
                words.text("staff.email"),
                words.text("staff.state"),
                words.text("staff.roles"),
                words.text("staff.last-sign-in"));
        api.staff()
                .forEach(account -> table.row(
                        Link.to("/" + PATH + "/" + account.accountId(), account.name()),
                        List.of(
                                new Text(account.email()),
                                new Text(state(account)),
                                new Text(new RoleWords(words).list(account.roles())),
                                new Text(day(account.lastSignIn())))));
        add(undelivered(api.undelivered()), Link.button("/" + InviteView.PATH, words.text("staff.invite")), table);
    }

    /** Nothing as long as everything comes through. */
    private Notice undelivered(Undelivered messages) {
        var notice = new Notice();
        var lines = new ArrayList<String>();
        if (messages.triedAgain() > 0) {
            lines.add(words.text("staff.tried-again", messages.triedAgain()));
        }
        if (messages.givenUp() > 0) {
            lines.add(words.text("staff.given-up", messages.givenUp()));
        }
        if (!lines.isEmpty()) {
            notice.sayWrong(String.join(" ", lines));
        }
        return notice;
    }

    private String state(StaffAccount account) {
        var until = account.invitedUntil();
        return until == null
                ? words.of("staff-state", account.state())
                : words.text("staff-state.invited-until", day(until));
    }

    private String day(@Nullable Instant at) {
        return at == null ? words.text("staff.never") : words.day(LocalDate.ofInstant(at, Calendar.HERE));
    }
}
