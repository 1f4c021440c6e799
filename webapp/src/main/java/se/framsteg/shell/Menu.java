package se.framsteg.shell;

import com.vaadin.flow.component.Component;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.BeanDefinition;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.framsteg.shell.MenuEntry.Area;

/** What the signed-in user can go to. */
@Singleton
public final class Menu {
    private final List<MenuEntry> entries;
    private final CurrentUser currentUser;

    /** @param entries of pages that are no views */
    Menu(List<MenuEntry> entries, ApplicationContext beans, CurrentUser currentUser) {
        var views = beans.getBeanDefinitions(Component.class).stream()
                .map(BeanDefinition::getBeanType)
                .filter(view -> view.isAnnotationPresent(InMenu.class))
                .map(MenuEntry::of);
        this.entries = Stream.concat(entries.stream(), views)
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
        this.currentUser = currentUser;
    }

    /** In the order to be shown; entries for other roles are left out. */
    public List<MenuEntry> of(Area area) {
        return currentUser
                .find()
                .map(user -> entries.stream()
                        .filter(entry -> entry.area() == area && user.isAny(entry.roles()))
                        .toList())
                .orElse(List.of());
    }

    /** Where this user starts: a participant on the participants' first page, others on theirs. */
    String start() {
        for (var area : Area.values()) {
            var own = of(area);
            if (!own.isEmpty()) {
                return own.getFirst().path();
            }
        }
        return "";
    }
}
