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
 * Who came, for those who lead a session and for the coordinators of its programme. Any other session is {@code not-found}. A
 * session is named by its activity and the day it was first planned for.
 */
public interface RosterApi {

    /** @param on null: today */
    @Get("/led-sessions{?on}")
    LedSessions ledSessions(@QueryValue @Nullable LocalDate on);

    /** What others have moved or cancelled of what one leads, until one has put it away; the latest first. */
    @Get("/led-sessions/news")
    List<GroupNews> ledNews();

    @Put("/led-sessions/news/{newsId}/seen")
    @Status(HttpStatus.NO_CONTENT)
    void ledNewsSeen(UUID newsId);

    @Get("/activities/{activityId}/sessions/{on}/roster")
    Roster roster(UUID activityId, LocalDate on);

    /**
     * Row by row: what is wrong with one ({@code changed-meanwhile}, {@code not-found}) does not keep the others from being
     * stored. {@code not-yet} before it begins; {@code session-closed} when only the coordinator may any more.
     */
    @MayRefuse({ProblemType.NOT_YET, ProblemType.SESSION_CLOSED})
    @Post("/activities/{activityId}/sessions/{on}/attendance")
    List<MarkResult> mark(UUID activityId, LocalDate on, @Body @Valid Marks marks);

    /** @param guestId made where it was typed; sent twice, one guest */
    @MayRefuse({ProblemType.NOT_YET, ProblemType.SESSION_CLOSED, ProblemType.NO_DROP_IN, ProblemType.NO_PLACE_LEFT})
    @Put("/activities/{activityId}/sessions/{on}/guests/{guestId}")
    Roster addGuest(UUID activityId, LocalDate on, UUID guestId, @Body @Valid GuestName name);

    @MayRefuse({ProblemType.NOT_YET, ProblemType.SESSION_CLOSED})
    @Delete("/activities/{activityId}/sessions/{on}/guests/{guestId}")
    Roster removeGuest(UUID activityId, LocalDate on, UUID guestId);

    @MayRefuse({ProblemType.NOT_YET, ProblemType.SESSION_CLOSED, ProblemType.ATTENDANCE_REGISTERED})
    @Put("/activities/{activityId}/sessions/{on}/took-place")
    Roster tookPlace(UUID activityId, LocalDate on, @Body @Valid TookPlace tookPlace);

    /** While the session goes on. */
    @MayRefuse({ProblemType.NOT_YET, ProblemType.SESSION_CLOSED})
    @Get("/activities/{activityId}/sessions/{on}/check-in-code")
    CheckInCode checkInCode(UUID activityId, LocalDate on);

    @MayRefuse({ProblemType.CHECK_IN_CODE_OLD, ProblemType.NO_DROP_IN, ProblemType.NO_PLACE_LEFT})
    @Post("/me/check-in")
    CheckedIn checkIn(@Body @Valid CheckInCode code);
}
