package se.framsteg.progression;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import se.framsteg.shell.MenuEntry;
import se.framsteg.shell.MenuEntry.Area;

/** What this room adds to the navigation. */
@Factory
final class ProgressionMenu {

    @Singleton
    MenuEntry cards() {
        return MenuEntry.to(MyCardsView.class, Area.PARTICIPANT, 20, "nav.cards", "card");
    }

    @Singleton
    MenuEntry caseload() {
        return MenuEntry.to(CaseloadView.class, Area.STAFF, 20, "nav.caseload", "people");
    }

    @Singleton
    MenuEntry instruments() {
        return MenuEntry.to(InstrumentsView.class, Area.STAFF, 70, "nav.instruments", "card");
    }
}
