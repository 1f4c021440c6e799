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
class CardsController implements CardsApi {

    private final CardToday today;
    private final Drafts drafts;
    private final DraftStore draftStore;
    private final Cards cards;
    private final Progressions progressions;
    private final CurvePreferences preferences;
    private final Caseloads caseloads;
    private final Caller.Current caller;

    CardsController(
            CardToday today,
            Drafts drafts,
            DraftStore draftStore,
            Cards cards,
            Progressions progressions,
            CurvePreferences preferences,
            Caseloads caseloads,
            Caller.Current caller) {
        this.today = today;
        this.drafts = drafts;
        this.draftStore = draftStore;
        this.cards = cards;
        this.progressions = progressions;
        this.preferences = preferences;
        this.caseloads = caseloads;
        this.caller = caller;
    }

    @Override
    @Guarded(value = Category.DRAFT, action = Action.READ, of = Whose.OWN)
    public CardToFill cardToFill(Language language) {
        return today.toFill(me(), language);
    }

    @Override
    @Guarded(value = Category.DRAFT, action = Action.WRITE, of = Whose.OWN)
    public DraftSaved saveAnswer(UUID cardId, String question, DraftAnswer answer) {
        return drafts.save(me(), cardId, question, answer);
    }

    @Override
    @Guarded(value = Category.DRAFT, action = Action.WRITE, of = Whose.OWN)
    public void discardDraft(UUID cardId) {
        draftStore.discard(me(), cardId);
    }

    @Override
    @Guarded(value = Category.CARD, action = Action.WRITE, of = Whose.OWN)
    public CardReceipt submit(CardSubmission card) {
        return cards.submit(Sending.byParticipant(card, me()));
    }

    @Override
    @Guarded(value = Category.CARD, action = Action.READ, of = Whose.OWN)
    public Progression ownProgression(Language language) {
        return progressions.of(me(), language, preferences.hidden(me()));
    }

    @Override
    @Guarded(value = Category.CARD, action = Action.WRITE, of = Whose.OWN)
    public CurvesHidden hideCurves(CurvesHidden choice) {
        preferences.hide(me(), choice.hidden());
        return choice;
    }

    @Override
    @Guarded(value = Category.CARD, action = Action.READ, of = Whose.LISTED)
    public Caseload caseload(Language language) {
        return caseloads.of(me(), language);
    }

    @Override
    @Guarded(value = Category.CARD, action = Action.READ, of = Whose.PARTICIPANT)
    public Progression progression(UUID participantId, Language language) {
        return progressions.of(participantId, language, false);
    }

    @Override
    @Guarded(value = Category.CARD, action = Action.WRITE, of = Whose.PARTICIPANT)
    public CardReceipt enterFromPaper(UUID participantId, CardSubmission card) {
        return cards.submit(Sending.fromPaper(card, participantId, me()));
    }

    private UUID me() {
        return caller.get().accountId();
    }
}
