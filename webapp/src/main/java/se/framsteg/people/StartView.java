package se.framsteg.people;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import se.framsteg.identity.Role;
import se.framsteg.shell.CurrentUser;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.StaffLayout;

/** Staff's first page: in which roles one is here, and the way to what they give. */
@Prototype
@OnlyFor({Role.COACH, Role.LEADER, Role.COORDINATOR, Role.STEERING, Role.REFERRER, Role.ADMINISTRATOR, Role.AUDITOR})
@Route(value = "start", layout = StaffLayout.class)
final class StartView extends Page {

    StartView(CurrentUser currentUser) {
        super("start.title");
        var me = currentUser.get().me();
        setHeading(getTranslation("today.hello", me.name()));
        me.roles().forEach(held -> {
            var role = getTranslation("role." + held.role().name().toLowerCase(java.util.Locale.ROOT));
            var programme = held.programmeName();
            add(new Paragraph(programme == null ? role : role + " · " + programme));
        });
    }
}
