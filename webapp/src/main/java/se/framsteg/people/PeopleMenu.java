package se.framsteg.people;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import se.framsteg.shell.MenuEntry;
import se.framsteg.shell.MenuEntry.Area;

/** What this room adds to the navigation. */
@Factory
final class PeopleMenu {

    @Singleton
    MenuEntry today() {
        return MenuEntry.to(TodayView.class, Area.PARTICIPANT, 10, "nav.today", "today");
    }

    @Singleton
    MenuEntry start() {
        return MenuEntry.to(StartView.class, Area.STAFF, 10, "nav.start", "home");
    }

    @Singleton
    MenuEntry participants() {
        return MenuEntry.to(ParticipantsView.class, Area.STAFF, 30, "nav.participants", "people");
    }
}
