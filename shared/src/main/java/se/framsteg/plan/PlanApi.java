package se.framsteg.plan;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import jakarta.validation.Valid;
import java.util.UUID;
import se.framsteg.problem.MayRefuse;
import se.framsteg.problem.ProblemType;

/**
 * The action plan: proposed by either, agreed by both. Routes under {@code /me} are the participant's own; of the others the
 * coach has all and the coordinator those that read.
 *
 * <pre>
 *            ┌─ yes of the other ──────▶ AGREED ─ a later yes ─▶ REPLACED
 * PROPOSED ──┼─ no, or their own idea ─▶ DECLINED
 *            └─ taken back, or changed ▶ WITHDRAWN
 * </pre>
 */
public interface PlanApi {

    /** Of each part and each milestone, in code points. */
    int LONGEST_PART = 500;

    /** Seed [003]: follow-ups come every four to six weeks; more often is nobody's harm. */
    int MOST_FOLLOW_UP_WEEKS = 6;

    @MayRefuse(ProblemType.NOT_ENROLLED)
    @Get("/me/plan")
    Plan ownPlan();

    @MayRefuse(ProblemType.NOT_ENROLLED)
    @Get("/me/plan/versions/{number}")
    PlanStep ownPlanVersion(int number);

    /**
     * Replaces what one's own side has proposed before, and answers no to what the other has. Problems: {@code
     * changed-meanwhile} with the {@link Plan} as {@code current}; {@code nothing-changed} beside the plan that holds.
     */
    @MayRefuse({ProblemType.CHANGED_MEANWHILE, ProblemType.NOTHING_CHANGED, ProblemType.NOT_ENROLLED})
    @Post("/me/plan/versions")
    Plan proposeOwn(@Body @Valid PlanProposal proposal);

    /** Problems: {@code changed-meanwhile} when it no longer waits, {@code own-proposal}. */
    @MayRefuse({ProblemType.CHANGED_MEANWHILE, ProblemType.OWN_PROPOSAL, ProblemType.NOT_ENROLLED})
    @Post("/me/plan/versions/{number}/answer")
    Plan answerOwn(int number, @Body @Valid PlanAnswer answer);

    /** Takes back what one's own side proposed. Problems: {@code changed-meanwhile}. */
    @MayRefuse({ProblemType.CHANGED_MEANWHILE, ProblemType.NOT_ENROLLED})
    @Post("/me/plan/versions/{number}/withdrawal")
    Plan withdrawOwn(int number);

    @MayRefuse(ProblemType.NOT_ENROLLED)
    @Put("/me/plan/milestones/{milestoneId}")
    Plan markOwn(UUID milestoneId, @Body @Valid MilestoneChange change);

    @MayRefuse(ProblemType.NOT_ENROLLED)
    @Get("/participants/{participantId}/plan")
    Plan plan(UUID participantId);

    @MayRefuse(ProblemType.NOT_ENROLLED)
    @Get("/participants/{participantId}/plan/versions/{number}")
    PlanStep planVersion(UUID participantId, int number);

    @MayRefuse({ProblemType.CHANGED_MEANWHILE, ProblemType.NOTHING_CHANGED, ProblemType.NOT_ENROLLED})
    @Post("/participants/{participantId}/plan/versions")
    Plan propose(UUID participantId, @Body @Valid PlanProposal proposal);

    @MayRefuse({ProblemType.CHANGED_MEANWHILE, ProblemType.OWN_PROPOSAL, ProblemType.NOT_ENROLLED})
    @Post("/participants/{participantId}/plan/versions/{number}/answer")
    Plan answer(UUID participantId, int number, @Body @Valid PlanAnswer answer);

    /**
     * Writes down the participant's yes to what the coach's side proposed; the version says so for ever. Problems: {@code
     * changed-meanwhile} when it no longer waits, {@code own-proposal} for the participant's own.
     */
    @MayRefuse({ProblemType.CHANGED_MEANWHILE, ProblemType.OWN_PROPOSAL, ProblemType.NOT_ENROLLED})
    @Post("/participants/{participantId}/plan/versions/{number}/said-yes")
    Plan writeDownYes(UUID participantId, int number, @Body @Valid SaidYes said);

    @MayRefuse({ProblemType.CHANGED_MEANWHILE, ProblemType.NOT_ENROLLED})
    @Post("/participants/{participantId}/plan/versions/{number}/withdrawal")
    Plan withdraw(UUID participantId, int number);

    @MayRefuse(ProblemType.NOT_ENROLLED)
    @Put("/participants/{participantId}/plan/milestones/{milestoneId}")
    Plan mark(UUID participantId, UUID milestoneId, @Body @Valid MilestoneChange change);
}
