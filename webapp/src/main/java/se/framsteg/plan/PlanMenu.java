package se.framsteg.plan;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import se.framsteg.shell.MenuEntry;
import se.framsteg.shell.MenuEntry.Area;

/** What this room adds to the navigation; a participant's plan is reached from Jag, and from Idag when it waits. */
@Factory
final class PlanMenu {

    @Singleton
    MenuEntry resourceTeam() {
        return MenuEntry.to(ResourceTeamView.class, Area.STAFF, 26, "nav.resource-team", "people");
    }
}
