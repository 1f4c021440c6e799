package se.framsteg.groups;

import static se.framsteg.platform.Action.READ;
import static se.framsteg.platform.Category.ROSTER;
import static se.framsteg.platform.Whose.LISTED;
import static se.framsteg.platform.Whose.PROGRAMME;

import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Caller;
import se.framsteg.platform.Guarded;

@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class FiguresController implements FiguresApi {

    private final FiguresBook book;
    private final ProgrammeFigures programmes;
    private final Caller.Current caller;

    FiguresController(FiguresBook book, ProgrammeFigures programmes, Caller.Current caller) {
        this.book = book;
        this.programmes = programmes;
        this.caller = caller;
    }

    @Override
    @Guarded(value = ROSTER, action = READ, of = LISTED)
    public List<LedActivity> ledActivities() {
        return book.led(caller.get().accountId());
    }

    @Override
    @Guarded(value = ROSTER, action = READ, of = LISTED)
    public ActivityFigures figures(UUID activityId) {
        return book.of(caller.get().accountId(), activityId);
    }

    @Override
    @Guarded(value = ROSTER, action = READ, of = PROGRAMME)
    public ProgrammeTurnout turnout(UUID programmeId, @Nullable LocalDate on) {
        return programmes.of(programmeId, on);
    }
}
