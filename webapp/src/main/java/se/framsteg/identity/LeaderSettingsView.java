package se.framsteg.identity;

import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import se.framsteg.shell.CurrentUser;
import se.framsteg.shell.Languages;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.SignIn;
import se.framsteg.shell.StaffLayout;

/** {@link StaffSettingsView} for leaders from outside: reached from beside the way out, and not in their navigation. */
@Prototype
@OnlyFor(Role.EXTERNAL_LEADER)
@Route(value = "utseende/ledare", layout = StaffLayout.class)
final class LeaderSettingsView extends Page {

    LeaderSettingsView(CurrentUser currentUser, SignIn signIn, Languages languages) {
        super("me.look");
        addClassName("staff-page");
        add(new Appearance(currentUser.get().language(), signIn, languages));
    }
}
