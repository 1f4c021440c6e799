package se.framsteg.identity;

import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import se.framsteg.shell.CurrentUser;
import se.framsteg.shell.InMenu;
import se.framsteg.shell.Languages;
import se.framsteg.shell.MenuEntry.Area;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.SignIn;
import se.framsteg.shell.StaffLayout;

/** How staff want their pages to look. */
@Prototype
@InMenu(area = Area.STAFF, order = 90, text = "nav.look", icon = "gear")
@OnlyFor({Role.COACH, Role.LEADER, Role.COORDINATOR, Role.STEERING, Role.REFERRER, Role.ADMINISTRATOR, Role.AUDITOR})
@Route(value = "utseende", layout = StaffLayout.class)
final class StaffSettingsView extends Page {

    StaffSettingsView(CurrentUser currentUser, SignIn signIn, Languages languages) {
        super("me.look");
        addClassName("staff-page");
        add(new Appearance(currentUser.get().language(), signIn, languages));
    }
}
