package se.framsteg.groups;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import se.framsteg.problem.MayRefuse;
import se.framsteg.problem.ProblemType;

/**
 * Leaders from outside of one activity, for the coordinators of its programme. They come in by an invitation link and a code,
 * find the activity's sessions and rosters, and nothing else; some days after the activity their way in ends by itself. Every
 * reply is the list as it stands now, by name.
 */
public interface ExternalLeadersApi {

    @Get("/programmes/{programmeId}/activities/{activityId}/external-leaders")
    List<ExternalLeader> externalLeaders(UUID programmeId, UUID activityId);

    /**
     * Sends the link. Somebody who leads another activity already keeps that account, under the name that is given here.
     * Problems at {@code /contact}: {@code twice} (on this list already), {@code contact-taken} (a participant's or one of
     * staff; whose is not told), {@code not-an-email}, {@code not-a-phone}.
     */
    @MayRefuse({ProblemType.ACTIVITY_OVER})
    @Post("/programmes/{programmeId}/activities/{activityId}/external-leaders")
    @Status(HttpStatus.CREATED)
    List<ExternalLeader> inviteLeader(UUID programmeId, UUID activityId, @Body @Valid NewExternalLeader leader);

    /** Sends a new link; the earlier one stops working. To somebody who has accepted meanwhile nothing is sent. */
    @MayRefuse({ProblemType.ACTIVITY_OVER})
    @Post("/programmes/{programmeId}/activities/{activityId}/external-leaders/{leaderId}/invitation")
    List<ExternalLeader> inviteLeaderAgain(UUID programmeId, UUID activityId, UUID leaderId);

    /** The way in ends with the next request; where nothing else is led, so does every sign-in. */
    @Delete("/programmes/{programmeId}/activities/{activityId}/external-leaders/{leaderId}")
    List<ExternalLeader> takeLeaderOff(UUID programmeId, UUID activityId, UUID leaderId);
}
