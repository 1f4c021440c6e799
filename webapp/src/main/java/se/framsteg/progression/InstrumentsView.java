package se.framsteg.progression;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Role;
import se.framsteg.shell.Calendar;
import se.framsteg.shell.InMenu;
import se.framsteg.shell.MenuEntry.Area;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.DataTable;
import se.framsteg.ui.Link;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** Formulär: every version of every instrument, for the administrator. */
@Prototype
@InMenu(area = Area.STAFF, order = 70, text = "nav.instruments", icon = "card")
@OnlyFor(Role.ADMINISTRATOR)
@Route(value = InstrumentsView.PATH, layout = StaffLayout.class)
final class InstrumentsView extends Page {
    static final String PATH = "formular";

    private final Words words;

    InstrumentsView(InstrumentsApi instruments, I18NProvider texts) {
        super("instruments.title");
        this.words = new Words(texts, getLocale());
        addClassName("staff-page");
        add(
                Prose.plain(words.text("instruments.lead")),
                Link.button("/" + InstrumentUploadView.PATH, words.text("instruments.upload")),
                table(instruments.instruments()));
    }

    private DataTable table(List<InstrumentVersion> versions) {
        var table = DataTable.ofLinks(
                words.text("instruments.title"),
                words.text("instruments.name"),
                words.text("instruments.state"),
                words.text("instruments.respondent"),
                words.text("instruments.published"));
        versions.forEach(version -> table.row(
                Link.to(
                        InstrumentView.path(version.code(), version.version()),
                        words.text("instruments.version", version.title(), version.version())),
                List.of(
                        new Text(words.of("instrument-state", version.state())),
                        new Text(words.of("respondent", version.respondent())),
                        new Text(published(version.publishedAt(), version.publishedBy())))));
        return table;
    }

    private String published(@Nullable Instant at, @Nullable String by) {
        if (at == null) {
            return "";
        }
        var day = words.day(LocalDate.ofInstant(at, Calendar.HERE));
        return by == null ? day : words.text("instruments.published-by", day, by);
    }
}
