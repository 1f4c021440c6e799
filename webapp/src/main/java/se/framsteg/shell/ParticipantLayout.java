package se.framsteg.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import io.micronaut.context.annotation.Prototype;
import se.framsteg.shell.MenuEntry.Area;

/** The participant's pages: content, and a bar at the bottom within reach of a thumb. */
@Prototype
public final class ParticipantLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private final NavigationList navigation;

    ParticipantLayout(Menu menu) {
        addClassName("participant");
        navigation = new NavigationList(menu.of(Area.PARTICIPANT));
        navigation.addClassName("bottom-bar");
        add(SkipLink.toContent(this), navigation);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.mark(event);
    }
}
