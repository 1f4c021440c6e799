package se.framsteg.groups;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.framsteg.problem.MayRefuse;
import se.framsteg.problem.ProblemType;

/**
 * How it was, said by those who were there. What is stored does not tell who said it, and so it cannot be changed either. What
 * others are shown of it stands in {@link SessionFeedback}.
 */
public interface FeedbackApi {

    /** So many days after the session one may still answer; only then is anything shown to anybody. */
    int DAYS_OPEN = 4;

    /** Nothing is shown of fewer answers. */
    int FEWEST_SHOWN = 5;

    /** What the caller may answer now, the earliest first. */
    @Get("/me/feedback")
    List<FeedbackQuestion> questions();

    /**
     * Sent twice it is stored once. A session that the caller was not at is {@code not-found}; {@code not-yet} before it has
     * ended.
     */
    @MayRefuse({ProblemType.NOT_YET, ProblemType.FEEDBACK_CLOSED})
    @Put("/me/feedback/{activityId}/{on}")
    FeedbackStored answer(UUID activityId, LocalDate on, @Body @Valid FeedbackAnswer answer);
}
