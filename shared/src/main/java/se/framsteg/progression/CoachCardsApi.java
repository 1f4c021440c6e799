package se.framsteg.progression;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.Valid;
import java.util.UUID;
import se.framsteg.identity.Language;
import se.framsteg.problem.MayRefuse;
import se.framsteg.problem.ProblemType;

/**
 * The coach's own card about a participant, answered blind: the participant's card of the same round is left out of what is
 * read here until the coach has answered, or chose to read {@link CardsApi#progression} first, which the log then knows.
 */
public interface CoachCardsApi {

    /** The instrument that coaches fill in. */
    String INSTRUMENT = "coach";

    /** As {@link CardsApi#caseload}, without the answers that the coach is to answer before. */
    @Get("/caseload/blind{?language}")
    Caseload caseloadBlind(@QueryValue Language language);

    /** As {@link CardsApi#progression}, without the card that the coach is to answer before; it tells that there is one. */
    @Get("/participants/{participantId}/progression/blind{?language}")
    Progression progressionBlind(UUID participantId, @QueryValue Language language);

    @Get("/participants/{participantId}/coach-cards{?language}")
    CoachCards coachCards(UUID participantId, @QueryValue Language language);

    /** Problems: {@code card-id-taken} for the same id with other content, {@code not-enrolled}, and each field's own. */
    @MayRefuse({ProblemType.CARD_ID_TAKEN, ProblemType.CARD_ALREADY_CORRECTED, ProblemType.NOT_ENROLLED})
    @Post("/participants/{participantId}/coach-cards")
    CardReceipt answerAsCoach(UUID participantId, @Body @Valid CoachCardSubmission card);
}
