package se.framsteg.groups;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.problem.MayRefuse;
import se.framsteg.problem.ProblemType;

/**
 * Activities for the coordinators of the programme that looks after them. Changes carry the version they were made from;
 * another one is a {@code changed-meanwhile} whose {@code current} is the {@link Activity} that stands.
 */
public interface ActivitiesApi {

    /** What lies ahead first, then what is over, the latest first. */
    @Get("/programmes/{programmeId}/activities")
    List<ActivityRow> activities(UUID programmeId);

    @Get("/programmes/{programmeId}/activity-choices")
    ActivityChoices choices(UUID programmeId);

    @Get("/programmes/{programmeId}/activities/{activityId}")
    Activity activity(UUID programmeId, UUID activityId);

    /** A draft. Copying one from last term is reading it and sending it here with other days. */
    @Post("/programmes/{programmeId}/activities")
    @Status(HttpStatus.CREATED)
    Activity make(UUID programmeId, @Body @Valid ActivityDetails details);

    /** Of a draft, which nobody has been told of, nothing stays. */
    @MayRefuse({ProblemType.CHANGED_MEANWHILE, ProblemType.ACTIVITY_TOLD, ProblemType.ACTIVITY_OVER})
    @Delete("/programmes/{programmeId}/activities/{activityId}{?version}")
    @Status(HttpStatus.NO_CONTENT)
    void discard(UUID programmeId, UUID activityId, @QueryValue(defaultValue = "-1") long version);

    /**
     * Who has a place and who waits.
     *
     * @param on the session, where each is signed up for; null for the series. What one does not sign up for, and a draft, is
     *     {@code not-found}
     */
    @Get("/programmes/{programmeId}/activities/{activityId}/places{?on}")
    PlaceList places(UUID programmeId, UUID activityId, @QueryValue @Nullable LocalDate on);

    /** Sessions that have begun stay as they were. */
    @MayRefuse({ProblemType.CHANGED_MEANWHILE, ProblemType.PLACES_TAKEN, ProblemType.ACTIVITY_OVER})
    @Put("/programmes/{programmeId}/activities/{activityId}")
    Activity change(UUID programmeId, UUID activityId, @Body @Valid ActivityDetails details);

    /** What {@link #change} would do; refused as it would be. */
    @MayRefuse({ProblemType.CHANGED_MEANWHILE, ProblemType.PLACES_TAKEN, ProblemType.ACTIVITY_OVER})
    @Post("/programmes/{programmeId}/activities/{activityId}/preview")
    ChangeEffect preview(UUID programmeId, UUID activityId, @Body @Valid ActivityDetails details);

    @MayRefuse({ProblemType.CHANGED_MEANWHILE, ProblemType.ACTIVITY_OVER})
    @Post("/programmes/{programmeId}/activities/{activityId}/publication")
    Activity publish(UUID programmeId, UUID activityId, @Body @Valid Publication publication);

    @MayRefuse({ProblemType.CHANGED_MEANWHILE, ProblemType.ACTIVITY_OVER})
    @Post("/programmes/{programmeId}/activities/{activityId}/cancellation")
    Activity cancel(UUID programmeId, UUID activityId, @Body @Valid Cancellation cancellation);

    @MayRefuse({ProblemType.CHANGED_MEANWHILE, ProblemType.ACTIVITY_OVER})
    @Post("/programmes/{programmeId}/activities/{activityId}/sessions/{on}/cancellation")
    Activity cancelSession(UUID programmeId, UUID activityId, LocalDate on, @Body @Valid Cancellation cancellation);
}
