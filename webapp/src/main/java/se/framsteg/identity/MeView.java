package se.framsteg.identity;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.CurrentUser;
import se.framsteg.shell.InMenu;
import se.framsteg.shell.Languages;
import se.framsteg.shell.Leaving;
import se.framsteg.shell.MenuEntry.Area;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.ParticipantLayout;
import se.framsteg.shell.SignIn;
import se.framsteg.shell.WayOut;
import se.framsteg.ui.Link;
import se.framsteg.ui.Prose;

/** The participant's own page: who I am here, how I want it to look, and the way out. */
@Prototype
@InMenu(area = Area.PARTICIPANT, order = 90, text = "nav.me", icon = "me")
@OnlyFor(Role.PARTICIPANT)
@Route(value = "jag", layout = ParticipantLayout.class)
final class MeView extends Page {

    MeView(CurrentUser currentUser, SignIn signIn, Languages languages, Leaving leaving) {
        super("me.title");
        var user = currentUser.get();
        setHeading(user.me().name());
        if (user.sharedDevice()) {
            add(new Paragraph(getTranslation("me.shared")));
        }
        var look = new Appearance(user.language(), signIn, languages);
        look.addComponentAsFirst(new H2(getTranslation("me.look")));
        add(plan(), calendar(), contact(user.me()), insight(), look, new WayOut(leaving, "sign-out.unsent", false));
    }

    /** Rooms reach each other by path only, as {@link #insight} does. */
    private Link plan() {
        return Link.card("/plan", new H2(getTranslation("me.plan")), Prose.soft(getTranslation("me.plan.more")));
    }

    private Link calendar() {
        return Link.card(
                "/jag/kalender", new H2(getTranslation("calendar.title")), Prose.soft(getTranslation("calendar.lead")));
    }

    private Div contact(Me me) {
        var list = new DescriptionList();
        list.addClassName("pairs");
        line(list, "me.email", me.email());
        line(list, "me.phone", me.phone());
        var wrong = new Paragraph(getTranslation("me.contact.wrong"));
        wrong.addClassNames("soft", "small");
        var card = new Div(new H2(getTranslation("me.contact")), list, wrong);
        card.addClassNames("card", "stack");
        return card;
    }

    /** Rooms reach each other by path only. */
    private Link insight() {
        return Link.card(
                "/jag/insyn", new H2(getTranslation("access-log.title")), Prose.soft(getTranslation("access-log.why")));
    }

    private void line(DescriptionList list, String key, @Nullable String value) {
        if (value != null) {
            list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
        }
    }
}
