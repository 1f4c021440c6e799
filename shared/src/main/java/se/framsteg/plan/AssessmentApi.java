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
 * The needs assessment. Routes under {@code /me} are the participant's own, the others their coach's. Each part is written by
 * whom it belongs to, and both read both; what the participant prepares is nobody else's until it is handed in.
 */
public interface AssessmentApi {

    /** Of one field, in code points. */
    int LONGEST_TEXT = 2000;

    @MayRefuse(ProblemType.NOT_ENROLLED)
    @Get("/me/preparation")
    Preparation preparation();

    /** Saves one field as one goes. Problems: {@code changed-meanwhile} with the stored text as {@code current}. */
    @MayRefuse({ProblemType.CHANGED_MEANWHILE, ProblemType.NOT_ENROLLED})
    @Put("/me/preparation/{field}")
    PreparedText prepare(AssessmentField field, @Body @Valid PreparedChange change);

    /** Gives the coach what was prepared. Without anything new it changes nothing. */
    @MayRefuse(ProblemType.NOT_ENROLLED)
    @Post("/me/preparation/handed-in")
    Assessment handIn();

    @MayRefuse(ProblemType.NOT_ENROLLED)
    @Get("/me/assessment")
    Assessment ownAssessment();

    @MayRefuse(ProblemType.NOT_ENROLLED)
    @Get("/me/assessment/versions/{number}")
    AssessmentVersion ownAssessmentVersion(int number);

    @MayRefuse(ProblemType.NOT_ENROLLED)
    @Get("/participants/{participantId}/assessment")
    Assessment assessment(UUID participantId);

    @MayRefuse(ProblemType.NOT_ENROLLED)
    @Get("/participants/{participantId}/assessment/versions/{number}")
    AssessmentVersion assessmentVersion(UUID participantId, int number);

    /** Problems: {@code changed-meanwhile} with the {@link Assessment} as it is now as {@code current}. */
    @MayRefuse({ProblemType.CHANGED_MEANWHILE, ProblemType.NOT_ENROLLED})
    @Put("/participants/{participantId}/assessment")
    Assessment settle(UUID participantId, @Body @Valid AssessmentChange change);
}
