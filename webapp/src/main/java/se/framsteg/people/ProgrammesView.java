package se.framsteg.people;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import se.framsteg.identity.Role;
import se.framsteg.shell.InMenu;
import se.framsteg.shell.MenuEntry.Area;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.DataTable;
import se.framsteg.ui.Link;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** Insatser: every programme and the parties in it, for the administrator. */
@Prototype
@InMenu(area = Area.STAFF, order = 50, text = "nav.programmes", icon = "building")
@OnlyFor(Role.ADMINISTRATOR)
@Route(value = ProgrammesView.PATH, layout = StaffLayout.class)
final class ProgrammesView extends Page {
    static final String PATH = "insatser";

    private final Words words;

    ProgrammesView(ProgrammesApi api, I18NProvider texts) {
        super("programmes.title");
        this.words = new Words(texts, getLocale());
        addClassName("staff-page");
        var programmes = api.programmes();
        add(Link.button("/" + ProgrammeView.NEW, words.text("programmes.add")));
        add(programmes.isEmpty() ? Prose.plain(words.text("programmes.none")) : table(programmes));
    }

    private DataTable table(List<Programme> programmes) {
        var table = DataTable.ofLinks(
                words.text("programmes.title"),
                words.text("programme.name"),
                words.text("programme.association"),
                words.text("programme.municipality"),
                words.text("participants.period"),
                words.text("programme.parties"));
        programmes.forEach(programme -> table.row(
                Link.to("/" + PATH + "/" + programme.id(), programme.name()),
                List.of(
                        new Text(programme.association()),
                        new Text(programme.municipality()),
                        new Text(new PeriodWords(words).of(programme.since(), programme.until())),
                        new Text(words.list(programme.parties().stream()
                                .map(PartnerOrganisation::name)
                                .toList())))));
        return table;
    }
}
