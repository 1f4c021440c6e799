package se.framsteg.identity;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.HashMap;
import java.util.List;
import se.framsteg.shell.FormProblems;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.ProgrammeNames;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.Action;
import se.framsteg.ui.Dropdown;
import se.framsteg.ui.Field;
import se.framsteg.ui.Link;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** The administrator invites somebody, who then chooses a password of their own. */
@Prototype
@OnlyFor(Role.ADMINISTRATOR)
@Route(value = InviteView.PATH, layout = StaffLayout.class)
final class InviteView extends Page {
    static final String PATH = StaffView.PATH + "/ny";

    private final StaffApi api;
    private final Field name;
    private final Field email;
    private final Dropdown<Language> language;
    private final RoleFields roles;
    private final Notice notice = new Notice();

    InviteView(StaffApi api, ProgrammeNames programmes, I18NProvider texts) {
        super("invite.title");
        this.api = api;
        var words = new Words(texts, getLocale());
        addClassName("staff-page");
        addComponentAsFirst(Link.back("/" + StaffView.PATH, words.text("staff.title")));
        name = new Field(words.text("staff.name")).with("maxlength", "200");
        email = new Field(words.text("staff.email")).ofType("email").with("maxlength", "254");
        language = new Dropdown<>(
                words.text("contact.language"), List.of(Language.values()), each -> words.of("language", each));
        roles = new RoleFields(programmes.byId(), words);
        var form = new Div(name, email, language, roles);
        form.addClassNames("stack", "form");
        add(
                Prose.plain(words.text("invite.lead")),
                form,
                notice,
                Action.primary(words.text("invite.do"), this::submit));
    }

    private void submit() {
        var fields = new HashMap<String, HasValidation>(roles.byPointer());
        fields.put("/name", name);
        fields.put("/email", email);
        new FormProblems(fields, notice).attempt(() -> {
            api.invite(new StaffInvitation(name.getValue(), email.getValue(), language.getValue(), roles.choices()));
            goOnTo(StaffView.PATH);
        });
    }
}
