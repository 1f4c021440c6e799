package se.framsteg.identity;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.FormProblems;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.PathId;
import se.framsteg.shell.ProgrammeNames;
import se.framsteg.shell.Saving;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.Action;
import se.framsteg.ui.Difference;
import se.framsteg.ui.Field;
import se.framsteg.ui.Link;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Tick;
import se.framsteg.ui.Words;

/** One who works here: name, roles, whether the account may be used, a link to a new password. */
@Prototype
@OnlyFor(Role.ADMINISTRATOR)
@Route(value = StaffView.PATH + "/:" + PathId.PARAMETER, layout = StaffLayout.class)
final class StaffAccountView extends Page implements BeforeEnterObserver {
    private final StaffApi api;
    private final Words words;
    private final Field name;
    private final RoleFields roles;
    private final Tick disabled;
    private final Div place = new Div();
    private final Notice notice = new Notice();
    private final Div invitation = new Div();
    private @Nullable UUID id;
    private long version;

    StaffAccountView(StaffApi api, ProgrammeNames programmes, I18NProvider texts) {
        super("staff-account.title");
        this.api = api;
        this.words = new Words(texts, getLocale());
        addClassName("staff-page");
        addComponentAsFirst(Link.back("/" + StaffView.PATH, words.text("staff.title")));
        name = new Field(words.text("staff.name")).with("maxlength", "200");
        roles = new RoleFields(programmes.byId(), words);
        disabled = new Tick(words.text("staff.disabled"));
        var form = new Div(name, roles, disabled, Prose.soft(words.text("staff.disabled.means")));
        form.addClassNames("stack", "form");
        add(notice, form, place, Action.primary(words.text("staff.save"), this::submit), invitation);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        PathId.of(entering)
                .ifPresent(asked -> find(asked)
                        .ifPresentOrElse(this::fill, () -> entering.rerouteToError(NotFoundException.class)));
    }

    private Optional<StaffAccount> find(@Nullable UUID sought) {
        return api.staff().stream()
                .filter(account -> account.accountId().equals(sought))
                .findFirst();
    }

    private void fill(StaffAccount account) {
        id = account.accountId();
        version = account.version();
        setHeading(account.name());
        name.setValue(account.name());
        roles.fill(account.roles());
        disabled.set(account.state() == StaffState.DISABLED);
        invitation.removeAll();
        switch (account.state()) {
            case INVITED -> offerLink("staff.invite-again", "staff.invite-again.means", account);
            case ACTIVE -> offerLink("staff.new-password", "staff.new-password.means", account);
            case DISABLED -> {}
        }
    }

    private void offerLink(String offer, String means, StaffAccount account) {
        invitation.add(
                Action.secondary(words.text(offer), () -> sendLink(account)),
                Prose.soft(words.text(means, account.email())));
    }

    private void sendLink(StaffAccount account) {
        notice.clear();
        if (new FormProblems(Map.of(), notice).attempt(() -> fill(api.inviteAgain(account.accountId())))) {
            notice.say(words.text("staff.link-sent", account.email()));
        }
    }

    private void submit() {
        var asked = id;
        if (asked == null) {
            return;
        }
        var fields = new HashMap<String, HasValidation>(roles.byPointer());
        fields.put("/name", name);
        // Lines of roles come and go, so the faults' places are gathered anew each time.
        var saving = new Saving<>(
                fields,
                words,
                new Saving.Conflicts<>(() -> find(asked).orElseThrow(), this::differences, this::keepMine, this::fill));
        place.removeAll();
        place.add(saving);
        saving.attempt(() -> {
            fill(api.change(asked, new StaffChange(name.getValue(), roles.choices(), disabled.isOn(), version)));
            notice.say(words.text("participant.saved"));
        });
    }

    private void keepMine(StaffAccount stored) {
        version = stored.version();
        submit();
    }

    private List<Difference> differences(StaffAccount stored) {
        return new Difference.Found()
                .field(words.text("staff.name"), name.getValue(), stored.name())
                .field(words.text("staff.roles"), roles.inWords(), new RoleWords(words).list(stored.roles()))
                .field(
                        words.text("staff.disabled"),
                        yesOrNo(disabled.isOn()),
                        yesOrNo(stored.state() == StaffState.DISABLED))
                .list();
    }

    private String yesOrNo(boolean yes) {
        return words.text(yes ? "answer.yes" : "answer.no");
    }
}
