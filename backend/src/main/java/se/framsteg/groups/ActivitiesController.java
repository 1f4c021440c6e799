package se.framsteg.groups;

import static se.framsteg.platform.Action.READ;
import static se.framsteg.platform.Action.WRITE;
import static se.framsteg.platform.Category.ACTIVITY;
import static se.framsteg.platform.Whose.PROGRAMME;

import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Guarded;

@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class ActivitiesController implements ActivitiesApi {

    private final ActivityBook book;
    private final ActivityLists lists;
    private final PlaceLists places;
    private final ActivityRules rules;

    ActivitiesController(ActivityBook book, ActivityLists lists, PlaceLists places, ActivityRules rules) {
        this.book = book;
        this.lists = lists;
        this.places = places;
        this.rules = rules;
    }

    @Override
    @Guarded(value = ACTIVITY, action = READ, of = PROGRAMME)
    public List<ActivityRow> activities(UUID programmeId) {
        return lists.of(programmeId);
    }

    @Override
    @Guarded(value = ACTIVITY, action = READ, of = PROGRAMME)
    public ActivityChoices choices(UUID programmeId) {
        return rules.choices(programmeId);
    }

    @Override
    @Guarded(value = ACTIVITY, action = READ, of = PROGRAMME)
    public Activity activity(UUID programmeId, UUID activityId) {
        return book.get(programmeId, activityId);
    }

    @Override
    @Guarded(value = ACTIVITY, action = WRITE, of = PROGRAMME)
    public Activity make(UUID programmeId, ActivityDetails details) {
        return book.make(programmeId, details);
    }

    @Override
    @Guarded(value = ACTIVITY, action = WRITE, of = PROGRAMME)
    public void discard(UUID programmeId, UUID activityId, long version) {
        book.discard(programmeId, activityId, version);
    }

    @Override
    @Guarded(value = ACTIVITY, action = READ, of = PROGRAMME)
    public PlaceList places(UUID programmeId, UUID activityId, @Nullable LocalDate on) {
        return places.of(programmeId, activityId, on);
    }

    @Override
    @Guarded(value = ACTIVITY, action = WRITE, of = PROGRAMME)
    public Activity change(UUID programmeId, UUID activityId, ActivityDetails details) {
        return book.change(programmeId, activityId, details);
    }

    @Override
    @Guarded(value = ACTIVITY, action = READ, of = PROGRAMME)
    public ChangeEffect preview(UUID programmeId, UUID activityId, ActivityDetails details) {
        return book.preview(programmeId, activityId, details);
    }

    @Override
    @Guarded(value = ACTIVITY, action = WRITE, of = PROGRAMME)
    public Activity publish(UUID programmeId, UUID activityId, Publication publication) {
        return book.publish(programmeId, activityId, publication.version());
    }

    @Override
    @Guarded(value = ACTIVITY, action = WRITE, of = PROGRAMME)
    public Activity cancel(UUID programmeId, UUID activityId, Cancellation cancellation) {
        return book.cancel(programmeId, activityId, cancellation);
    }

    @Override
    @Guarded(value = ACTIVITY, action = WRITE, of = PROGRAMME)
    public Activity cancelSession(UUID programmeId, UUID activityId, LocalDate on, Cancellation cancellation) {
        return book.cancelSession(programmeId, activityId, on, cancellation);
    }
}
