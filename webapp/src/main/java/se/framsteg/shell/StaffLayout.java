package se.framsteg.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import io.micronaut.context.annotation.Prototype;
import se.framsteg.identity.Role;
import se.framsteg.shell.MenuEntry.Area;
import se.framsteg.ui.Action;
import se.framsteg.ui.Brand;
import se.framsteg.ui.Link;

/** Staff's pages: navigation at the side; on a phone, behind a button above the content. */
@Prototype
public final class StaffLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private final Header side = new Header();
    private final Action menuButton;
    private final NavigationList navigation;

    StaffLayout(Menu menu, CurrentUser currentUser, Leaving leaving) {
        addClassName("staff");
        menuButton = Action.secondary(getTranslation("nav.menu"), () -> open(!isOpen()));
        menuButton.addClassName("menu-button");
        navigation = new NavigationList(menu.of(Area.STAFF));
        var head = new Div(new Brand(), menuButton);
        head.addClassName("side-head");
        var body = new Div(navigation, foot(currentUser, leaving));
        body.addClassName("side-body");
        side.addClassName("side");
        side.add(SkipLink.toContent(this), head, body);
        add(side);
        open(false);
    }

    private Div foot(CurrentUser currentUser, Leaving leaving) {
        var foot = new Div();
        currentUser.find().ifPresent(user -> {
            foot.add(new Span(user.me().name()));
            if (user.me().is(Role.EXTERNAL_LEADER)) {
                // Their navigation holds their sessions and nothing else.
                foot.add(Link.to("/utseende/ledare", getTranslation("nav.look")));
            }
        });
        foot.add(new WayOut(leaving, "sign-out.unsaved", true));
        foot.addClassNames("foot", "stack", "tight");
        return foot;
    }

    private boolean isOpen() {
        return side.getElement().hasAttribute("data-open");
    }

    /** Matters on a phone only; where there is room the navigation is always there. */
    private void open(boolean open) {
        side.getElement().setAttribute("data-open", open);
        menuButton.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        open(false);
        navigation.mark(event);
    }
}
