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
    MenuEntry overdue() {
        return MenuEntry.to(OverdueView.class, Area.STAFF, 25, "nav.overdue", "today");
    }

    @Singleton
    MenuEntry participants() {
        return MenuEntry.to(ParticipantsView.class, Area.STAFF, 30, "nav.participants", "people");
    }

    @Singleton
    MenuEntry programmes() {
        return MenuEntry.to(ProgrammesView.class, Area.STAFF, 50, "nav.programmes", "building");
    }

    @Singleton
    MenuEntry partners() {
        return MenuEntry.to(PartnersView.class, Area.STAFF, 55, "nav.partners", "building");
    }
}
