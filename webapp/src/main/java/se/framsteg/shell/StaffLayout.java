package se.framsteg.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import io.micronaut.context.annotation.Prototype;
import se.framsteg.shell.MenuEntry.Area;
import se.framsteg.ui.Action;

/** Staff's pages: navigation at the side, or above the content on a phone. */
@Prototype
public final class StaffLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private final NavigationList navigation;

    StaffLayout(Menu menu, CurrentUser currentUser, Leaving leaving) {
        addClassName("staff");
        navigation = new NavigationList(menu.of(Area.STAFF));
        var side = new Header();
        side.addClassName("side");
        side.add(SkipLink.toContent(this), brand(), navigation, foot(currentUser, leaving));
        add(side);
    }

    private static Span brand() {
        var mark = new Image("/icons/mark.svg", "");
        var brand = new Span(mark, new Span("Framsteg"));
        brand.addClassName("brand");
        return brand;
    }

    private Div foot(CurrentUser currentUser, Leaving leaving) {
        var foot = new Div(Action.quiet(getTranslation("sign-out"), leaving::leave));
        currentUser
                .find()
                .ifPresent(user -> foot.addComponentAsFirst(new Span(user.me().name())));
        foot.addClassNames("foot", "stack", "tight");
        return foot;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.mark(event);
    }
}
