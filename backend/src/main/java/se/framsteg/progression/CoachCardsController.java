package se.framsteg.progression;

import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.UUID;
import se.framsteg.identity.Language;
import se.framsteg.platform.Action;
import se.framsteg.platform.Caller;
import se.framsteg.platform.Category;
import se.framsteg.platform.Guarded;
import se.framsteg.platform.Whose;

@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class CoachCardsController implements CoachCardsApi {

    private final CoachVoices voices;
    private final Caseloads caseloads;
    private final Caller.Current caller;

    CoachCardsController(CoachVoices voices, Caseloads caseloads, Caller.Current caller) {
        this.voices = voices;
        this.caseloads = caseloads;
        this.caller = caller;
    }

    @Override
    @Guarded(value = Category.CARD, action = Action.READ, of = Whose.LISTED)
    public Caseload caseloadBlind(Language language) {
        return caseloads.blind(me(), language);
    }

    @Override
    @Guarded(value = Category.CARD, action = Action.READ, of = Whose.PARTICIPANT)
    public Progression progressionBlind(UUID participantId, Language language) {
        return voices.blind(me(), participantId, language);
    }

    @Override
    @Guarded(value = Category.COACH_CARD, action = Action.READ, of = Whose.PARTICIPANT)
    public CoachCards coachCards(UUID participantId, Language language) {
        return voices.of(me(), participantId, language);
    }

    @Override
    @Guarded(value = Category.COACH_CARD, action = Action.WRITE, of = Whose.PARTICIPANT)
    public CardReceipt answerAsCoach(UUID participantId, CoachCardSubmission card) {
        return voices.answer(me(), participantId, card);
    }

    private UUID me() {
        return caller.get().accountId();
    }
}
