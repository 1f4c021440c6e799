package se.framsteg.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import se.framsteg.identity.Role;
import se.framsteg.shell.InMenu;
import se.framsteg.shell.MenuEntry.Area;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Part;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** Parter: the organisations that programmes are made of, for the administrator. */
@Prototype
@InMenu(area = Area.STAFF, order = 55, text = "nav.partners", icon = "parties")
@OnlyFor(Role.ADMINISTRATOR)
@Route(value = PartnersView.PATH, layout = StaffLayout.class)
final class PartnersView extends Page {
    static final String PATH = "parter";

    private final ProgrammesApi api;
    private final Words words;
    private final Notice notice = new Notice();
    private final Div list = new Div();

    PartnersView(ProgrammesApi api, I18NProvider texts) {
        super("partners.title");
        this.api = api;
        this.words = new Words(texts, getLocale());
        addClassName("staff-page");
        list.addClassName("stack");
        add(notice, list);
        show();
    }

    private void show() {
        list.removeAll();
        var partners = api.partners();
        if (partners.isEmpty()) {
            list.add(Prose.plain(words.text("partners.none")));
        }
        partners.forEach(partner -> list.add(new PartnerForm(partner, api, words, this::saved)));
        list.add(new Part(words.text("partners.add"), new PartnerForm(null, api, words, this::saved)));
    }

    private void saved(PartnerOrganisation partner) {
        show();
        notice.say(words.text("partners.saved", partner.name()));
    }
}
