package se.framsteg.schedule;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import se.framsteg.identity.Role;
import se.framsteg.shell.Calendar;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.ParticipantLayout;
import se.framsteg.ui.Link;
import se.framsteg.ui.Prose;

/** What participants keep in their week for themselves. */
@Prototype
@OnlyFor(Role.PARTICIPANT)
@Route(value = OwnEntriesView.PATH, layout = ParticipantLayout.class)
final class OwnEntriesView extends Page {
    static final String PATH = WeekView.PATH + "/eget";

    OwnEntriesView(ScheduleApi schedule, I18NProvider texts, Calendar calendar) {
        super("entries.own");
        var words = new WeekWords(texts, getLocale());
        addComponentAsFirst(Link.back("/" + WeekView.PATH, words.text("week.title")));
        add(
                Prose.plain(words.text("entries.own.lead")),
                new EntryList(
                        SourceKind.OWN,
                        new EntryList.Storage(
                                schedule::ownEntries,
                                List::of,
                                schedule::addOwnEntry,
                                schedule::changeOwnEntry,
                                schedule::removeOwnEntry),
                        calendar.today(),
                        words));
    }
}
