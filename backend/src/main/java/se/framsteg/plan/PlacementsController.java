package se.framsteg.plan;

import static se.framsteg.platform.Action.READ;
import static se.framsteg.platform.Action.WRITE;
import static se.framsteg.platform.Category.PLAN;
import static se.framsteg.platform.Whose.OWN;
import static se.framsteg.platform.Whose.PARTICIPANT;

import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.UUID;
import se.framsteg.platform.Guarded;

@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class PlacementsController implements PlacementsApi {

    private final PlacementBook book;
    private final Enrolled enrolled;

    PlacementsController(PlacementBook book, Enrolled enrolled) {
        this.book = book;
        this.enrolled = enrolled;
    }

    @Override
    @Guarded(value = PLAN, action = READ, of = OWN)
    public Placements ownPlacements() {
        return book.get(enrolled.me());
    }

    @Override
    @Guarded(value = PLAN, action = READ, of = PARTICIPANT)
    public Placements placements(UUID participantId) {
        return book.get(participantId);
    }

    @Override
    @Guarded(value = PLAN, action = WRITE, of = PARTICIPANT)
    public Placements addPlacement(UUID participantId, PlacementDetails details) {
        return book.add(participantId, details);
    }

    @Override
    @Guarded(value = PLAN, action = WRITE, of = PARTICIPANT)
    public Placements changePlacement(UUID participantId, UUID placementId, PlacementDetails details) {
        return book.change(participantId, placementId, details);
    }
}
