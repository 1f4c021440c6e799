package se.framsteg.groups;

import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How groups went, for those who lead them and for the coordinators of their programme. */
public interface FiguresApi {

    /** What the caller leads, by title; as long as the rosters are open to them. */
    @Get("/led-activities")
    List<LedActivity> ledActivities();

    /** Any activity that the caller neither leads nor coordinates is {@code not-found}. */
    @Get("/activities/{activityId}/figures")
    ActivityFigures figures(UUID activityId);

    /** @param on a day of the half-year; null: today */
    @Get("/programmes/{programmeId}/activity-turnout{?on}")
    ProgrammeTurnout turnout(UUID programmeId, @QueryValue @Nullable LocalDate on);
}
