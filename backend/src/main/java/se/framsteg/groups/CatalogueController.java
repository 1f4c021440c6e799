package se.framsteg.groups;

import static se.framsteg.platform.Action.READ;
import static se.framsteg.platform.Action.WRITE;
import static se.framsteg.platform.Category.ACTIVITY;
import static se.framsteg.platform.Whose.OWN;
import static se.framsteg.platform.Whose.PARTICIPANT;

import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.groups.CatalogueRule.Wanted;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Caller;
import se.framsteg.platform.Guarded;

@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class CatalogueController implements CatalogueApi {

    private final Catalogues catalogues;
    private final ActivityPages pages;
    private final SignUps signUps;
    private final Suggestions suggestions;
    private final Notices notices;
    private final Caller.Current caller;
    private final Calendar calendar;

    CatalogueController(
            Catalogues catalogues,
            ActivityPages pages,
            SignUps signUps,
            Suggestions suggestions,
            Notices notices,
            Caller.Current caller,
            Calendar calendar) {
        this.catalogues = catalogues;
        this.pages = pages;
        this.signUps = signUps;
        this.suggestions = suggestions;
        this.notices = notices;
        this.caller = caller;
        this.calendar = calendar;
    }

    @Override
    @Guarded(value = ACTIVITY, action = READ, of = OWN)
    public Catalogue ownCatalogue(@Nullable Theme theme, @Nullable SpokenLanguage spoken, boolean near, int page) {
        return catalogues.of(me(), new Wanted(theme, spoken, near), page);
    }

    @Override
    @Guarded(value = ACTIVITY, action = READ, of = OWN)
    public ActivityPage ownActivity(UUID activityId) {
        return pages.of(me(), activityId);
    }

    @Override
    @Guarded(value = ACTIVITY, action = WRITE, of = OWN)
    public MyPlace signUp(UUID bookableId) {
        return signUps.signUp(me(), bookableId, me());
    }

    @Override
    @Guarded(value = ACTIVITY, action = WRITE, of = OWN)
    public MyPlace withdraw(UUID bookableId) {
        return signUps.withdraw(me(), bookableId, me());
    }

    @Override
    @Guarded(value = ACTIVITY, action = WRITE, of = OWN)
    public MyPlace answerOffer(UUID bookableId, OfferAnswer answer) {
        return signUps.answer(me(), bookableId, answer.accepted(), me());
    }

    @Override
    @Guarded(value = ACTIVITY, action = READ, of = OWN)
    public List<GroupNews> news() {
        return notices.listUnseen(me(), calendar.now());
    }

    @Override
    @Guarded(value = ACTIVITY, action = WRITE, of = OWN)
    public void seen(UUID newsId) {
        notices.seen(me(), newsId, calendar.now());
    }

    @Override
    @Guarded(value = ACTIVITY, action = READ, of = PARTICIPANT)
    public Catalogue catalogue(
            UUID participantId, @Nullable Theme theme, @Nullable SpokenLanguage spoken, boolean near, int page) {
        return catalogues.of(participantId, new Wanted(theme, spoken, near), page);
    }

    @Override
    @Guarded(value = ACTIVITY, action = READ, of = PARTICIPANT)
    public ActivityPage activity(UUID participantId, UUID activityId) {
        return pages.of(participantId, activityId);
    }

    @Override
    @Guarded(value = ACTIVITY, action = WRITE, of = PARTICIPANT)
    public void suggest(UUID participantId, Suggestion suggestion) {
        suggestions.suggest(participantId, suggestion.activityId(), me());
    }

    @Override
    @Guarded(value = ACTIVITY, action = WRITE, of = PARTICIPANT)
    public void takeBackSuggestion(UUID participantId, UUID activityId) {
        suggestions.takeBack(participantId, activityId);
    }

    @Override
    @Guarded(value = ACTIVITY, action = WRITE, of = PARTICIPANT)
    public MyPlace signUpFor(UUID participantId, UUID bookableId) {
        return signUps.signUp(participantId, bookableId, me());
    }

    @Override
    @Guarded(value = ACTIVITY, action = WRITE, of = PARTICIPANT)
    public MyPlace withdrawFor(UUID participantId, UUID bookableId) {
        return signUps.withdraw(participantId, bookableId, me());
    }

    @Override
    @Guarded(value = ACTIVITY, action = WRITE, of = PARTICIPANT)
    public MyPlace answerOfferFor(UUID participantId, UUID bookableId, OfferAnswer answer) {
        return signUps.answer(participantId, bookableId, answer.accepted(), me());
    }

    private UUID me() {
        return caller.get().accountId();
    }
}
