package se.framsteg.progression;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import se.framsteg.identity.Role;
import se.framsteg.shell.InMenu;
import se.framsteg.shell.Languages;
import se.framsteg.shell.LateThings;
import se.framsteg.shell.MenuEntry.Area;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** Mina deltagare: everybody the coach has today, and who needs a talk. */
@Prototype
@InMenu(area = Area.STAFF, order = 20, text = "nav.caseload", icon = "people")
@OnlyFor(Role.COACH)
@Route(value = CaseloadView.PATH, layout = StaffLayout.class)
final class CaseloadView extends Page {
    static final String PATH = "mina-deltagare";

    CaseloadView(CoachCardsApi cards, LateThings late, I18NProvider texts) {
        super("caseload.title");
        addClassName("staff-page");
        var caseload = cards.caseloadBlind(Languages.current());
        if (caseload.rows().isEmpty()) {
            add(Prose.plain(getTranslation("caseload.empty")));
        } else {
            var words = new Words(texts, getLocale());
            add(new CaseloadTable(new CaseloadComposer(words, late.byParticipant(words)).compose(caseload)));
        }
    }
}
