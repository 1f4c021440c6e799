package se.framsteg.schedule;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import se.framsteg.shell.MenuEntry;
import se.framsteg.shell.MenuEntry.Area;

/** What this room adds to the navigation. */
@Factory
final class ScheduleMenu {

    @Singleton
    MenuEntry week() {
        return MenuEntry.to(WeekView.class, Area.PARTICIPANT, 30, "nav.week", "week");
    }

    @Singleton
    MenuEntry caseloadWeek() {
        return MenuEntry.to(CaseloadWeekView.class, Area.STAFF, 22, "nav.caseload-week", "week");
    }
}
