package se.framsteg.identity;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import se.framsteg.shell.MenuEntry;
import se.framsteg.shell.MenuEntry.Area;

/** What this room adds to the navigation. */
@Factory
final class IdentityMenu {

    @Singleton
    MenuEntry me() {
        return MenuEntry.to(MeView.class, Area.PARTICIPANT, 90, "nav.me", "me");
    }

    @Singleton
    MenuEntry staff() {
        return MenuEntry.to(StaffView.class, Area.STAFF, 60, "nav.staff", "key");
    }

    @Singleton
    MenuEntry settings() {
        return MenuEntry.to(StaffSettingsView.class, Area.STAFF, 90, "nav.look", "gear");
    }
}
