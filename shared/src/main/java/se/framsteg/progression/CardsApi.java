package se.framsteg.progression;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import jakarta.validation.Valid;
import java.util.UUID;
import se.framsteg.identity.Language;
import se.framsteg.problem.MayRefuse;
import se.framsteg.problem.ProblemType;

/**
 * The card and what becomes of it. Routes under {@code /me} are the participant's own; the others are the coach's, who
 * sees submitted cards only and gets {@code not-found} for anybody they do not coach today.
 */
public interface CardsApi {

    /** The instrument that participants fill in. */
    String PARTICIPANT_INSTRUMENT = "bip";

    /** Under this many cards no trend is claimed. */
    int FEWEST_FOR_TREND = 3;

    /** A card that is due for longer than this is called overdue. */
    int OVERDUE_AFTER_DAYS = 14;

    @Get("/me/card{?language}")
    CardToFill cardToFill(@QueryValue Language language);

    /** Problems: {@code draft-changed-elsewhere} with the saved answer as {@code current}; {@code card-already-submitted}. */
    @MayRefuse({ProblemType.DRAFT_CHANGED_ELSEWHERE, ProblemType.CARD_ALREADY_SUBMITTED, ProblemType.NOT_ENROLLED})
    @Put("/me/drafts/{cardId}/answers/{question}")
    DraftSaved saveAnswer(UUID cardId, String question, @Body @Valid DraftAnswer answer);

    /** Throws the draft away. */
    @Delete("/me/drafts/{cardId}")
    @Status(HttpStatus.NO_CONTENT)
    void discardDraft(UUID cardId);

    /** Problems: {@code card-id-taken} for the same id with other content, {@code not-enrolled}, and each field's own. */
    @MayRefuse({ProblemType.CARD_ID_TAKEN, ProblemType.CARD_ALREADY_CORRECTED, ProblemType.NOT_ENROLLED})
    @Post("/me/cards")
    CardReceipt submit(@Body @Valid CardSubmission card);

    @Get("/me/progression{?language}")
    Progression ownProgression(@QueryValue Language language);

    @Put("/me/progression/hidden")
    CurvesHidden hideCurves(@Body CurvesHidden choice);

    @Get("/caseload{?language}")
    Caseload caseload(@QueryValue Language language);

    @Get("/participants/{participantId}/progression{?language}")
    Progression progression(UUID participantId, @QueryValue Language language);

    /** A card that was filled in on paper, entered by the coach; device must be {@code PAPER}. */
    @MayRefuse({ProblemType.CARD_ID_TAKEN, ProblemType.CARD_ALREADY_CORRECTED, ProblemType.NOT_ENROLLED})
    @Post("/participants/{participantId}/cards")
    CardReceipt enterFromPaper(UUID participantId, @Body @Valid CardSubmission card);
}
