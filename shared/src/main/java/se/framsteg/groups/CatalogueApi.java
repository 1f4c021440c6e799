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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.problem.MayRefuse;
import se.framsteg.problem.ProblemType;

/**
 * Finding a group and getting a place. Routes under {@code /me} are the participant's own; those under {@code /participants}
 * are for the coach, and show what that participant would see. What is not open to the participant is {@code not-found}.
 * Every change may be sent twice: the second is answered with how it stands.
 */
public interface CatalogueApi {

    /**
     * @param theme null for all
     * @param spoken a language in which it shall be held; null for any
     * @param near only what is held in the municipality of a programme the participant takes part in
     */
    @Get("/me/activities{?theme,spoken,near,page}")
    Catalogue ownCatalogue(
            @QueryValue @Nullable Theme theme,
            @QueryValue @Nullable SpokenLanguage spoken,
            @QueryValue(defaultValue = "false") boolean near,
            @QueryValue(defaultValue = "0") int page);

    @Get("/me/activities/{activityId}")
    ActivityPage ownActivity(UUID activityId);

    /** A place where there is one and nobody waits for it, otherwise the end of the line. */
    @MayRefuse({ProblemType.SIGN_UP_NOT_OPEN, ProblemType.SIGN_UP_CLOSED})
    @Post("/me/bookables/{bookableId}/sign-up")
    MyPlace signUp(UUID bookableId);

    /** Gives the place back, or leaves the line. */
    @MayRefuse({ProblemType.TOO_LATE_TO_WITHDRAW})
    @Delete("/me/bookables/{bookableId}/sign-up")
    MyPlace withdraw(UUID bookableId);

    @MayRefuse({ProblemType.OFFER_GONE})
    @Post("/me/bookables/{bookableId}/offer")
    MyPlace answerOffer(UUID bookableId, @Body @Valid OfferAnswer answer);

    /** What the participant has not seen yet, the latest first. */
    @Get("/me/group-news")
    List<GroupNews> news();

    @Put("/me/group-news/{newsId}/seen")
    @Status(HttpStatus.NO_CONTENT)
    void seen(UUID newsId);

    @Get("/participants/{participantId}/activities{?theme,spoken,near,page}")
    Catalogue catalogue(
            UUID participantId,
            @QueryValue @Nullable Theme theme,
            @QueryValue @Nullable SpokenLanguage spoken,
            @QueryValue(defaultValue = "false") boolean near,
            @QueryValue(defaultValue = "0") int page);

    @Get("/participants/{participantId}/activities/{activityId}")
    ActivityPage activity(UUID participantId, UUID activityId);

    @Post("/participants/{participantId}/suggestions")
    @Status(HttpStatus.NO_CONTENT)
    void suggest(UUID participantId, @Body @Valid Suggestion suggestion);

    @Delete("/participants/{participantId}/suggestions/{activityId}")
    @Status(HttpStatus.NO_CONTENT)
    void takeBackSuggestion(UUID participantId, UUID activityId);

    /** Because the participant asked for it, as what follows; that the coach did it is kept, and the participant is told. */
    @MayRefuse({ProblemType.SIGN_UP_NOT_OPEN, ProblemType.SIGN_UP_CLOSED})
    @Post("/participants/{participantId}/bookables/{bookableId}/sign-up")
    MyPlace signUpFor(UUID participantId, UUID bookableId);

    @MayRefuse({ProblemType.TOO_LATE_TO_WITHDRAW})
    @Delete("/participants/{participantId}/bookables/{bookableId}/sign-up")
    MyPlace withdrawFor(UUID participantId, UUID bookableId);

    @MayRefuse({ProblemType.OFFER_GONE})
    @Post("/participants/{participantId}/bookables/{bookableId}/offer")
    MyPlace answerOfferFor(UUID participantId, UUID bookableId, @Body @Valid OfferAnswer answer);
}
