package se.framsteg.plan;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import jakarta.validation.Valid;
import java.util.UUID;
import se.framsteg.problem.MayRefuse;
import se.framsteg.problem.ProblemType;

/** Follow-ups and the actions agreed in them: who does what by when. */
public interface FollowUpsApi {

    /** Of a record and of an action, in code points; free text is short by design. */
    int LONGEST_RECORD = 500;

    /** Seed [003]: the first talk comes two weeks after the plan. */
    int FIRST_AFTER_WEEKS = 2;

    @MayRefuse(ProblemType.NOT_ENROLLED)
    @Get("/me/follow-ups")
    FollowUps ownFollowUps();

    /** The participant says how it goes with an action of their own. */
    @MayRefuse({ProblemType.CHANGED_MEANWHILE, ProblemType.NOT_ENROLLED})
    @Put("/me/actions/{actionId}/state")
    FollowUps markOwnAction(UUID actionId, @Body @Valid ActionMark mark);

    @MayRefuse(ProblemType.NOT_ENROLLED)
    @Get("/participants/{participantId}/follow-ups")
    FollowUps followUps(UUID participantId);

    @MayRefuse(ProblemType.NOT_ENROLLED)
    @Post("/participants/{participantId}/follow-ups")
    FollowUps planFollowUp(UUID participantId, @Body @Valid FollowUpTime time);

    /** Problems: {@code changed-meanwhile} with the {@link FollowUp} as {@code current}. */
    @MayRefuse({ProblemType.CHANGED_MEANWHILE, ProblemType.NOT_ENROLLED})
    @Post("/participants/{participantId}/follow-ups/{followUpId}/move")
    FollowUps moveFollowUp(UUID participantId, UUID followUpId, @Body @Valid FollowUpMove move);

    @MayRefuse({ProblemType.CHANGED_MEANWHILE, ProblemType.NOT_ENROLLED})
    @Put("/participants/{participantId}/follow-ups/{followUpId}")
    FollowUps closeFollowUp(UUID participantId, UUID followUpId, @Body @Valid FollowUpOutcome outcome);

    @MayRefuse(ProblemType.NOT_ENROLLED)
    @Post("/participants/{participantId}/actions")
    FollowUps addAction(UUID participantId, @Body @Valid ActionDetails details);

    /** Problems: {@code changed-meanwhile} with the {@link AgreedAction} as {@code current}. */
    @MayRefuse({ProblemType.CHANGED_MEANWHILE, ProblemType.NOT_ENROLLED})
    @Put("/participants/{participantId}/actions/{actionId}")
    FollowUps changeAction(UUID participantId, UUID actionId, @Body @Valid ActionDetails details);

    /** What is to be done round everybody the caller coaches or coordinates: late, or due this ISO week. */
    @Get("/resource-team")
    ResourceTeam resourceTeam();
}
