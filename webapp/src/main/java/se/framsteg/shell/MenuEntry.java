package se.framsteg.shell;

import com.vaadin.flow.router.Route;
import java.util.List;
import se.framsteg.identity.Role;

/**
 * A line in the navigation. A view asks for its own with {@link InMenu}; a room declares one for a page outside Flow as a
 * bean.
 *
 * @param area whose navigation it belongs to
 * @param order smaller comes first
 * @param text message key of the word shown
 * @param icon name of an icon in {@code icons.css}
 * @param path without a leading slash; empty for the first page
 * @param page whether it is a page of its own, to be loaded anew, rather than a Flow view
 * @param roles who sees it
 */
public record MenuEntry(Area area, int order, String text, String icon, String path, boolean page, List<Role> roles) {

    /** Whose pages. */
    public enum Area {
        PARTICIPANT,
        STAFF
    }

    /** An entry that leads to a view annotated with {@link InMenu}. */
    static MenuEntry of(Class<?> view) {
        var line = view.getAnnotation(InMenu.class);
        var path = view.getAnnotation(Route.class).value();
        var roles = List.of(view.getAnnotation(OnlyFor.class).value());
        return new MenuEntry(line.area(), line.order(), line.text(), line.icon(), path, false, roles);
    }

    /** An entry that leads to a lean page outside Flow. */
    public static MenuEntry toPage(String path, List<Role> roles, Area area, int order, String text, String icon) {
        return new MenuEntry(area, order, text, icon, path, true, roles);
    }
}
