package se.framsteg.groups;

import static se.framsteg.platform.Action.READ;
import static se.framsteg.platform.Action.WRITE;
import static se.framsteg.platform.Category.FEEDBACK;
import static se.framsteg.platform.Whose.OWN;

import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.framsteg.platform.Caller;
import se.framsteg.platform.Guarded;

@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class FeedbackController implements FeedbackApi {

    private final FeedbackBook book;
    private final Caller.Current caller;

    FeedbackController(FeedbackBook book, Caller.Current caller) {
        this.book = book;
        this.caller = caller;
    }

    @Override
    @Guarded(value = FEEDBACK, action = READ, of = OWN)
    public List<FeedbackQuestion> questions() {
        return book.questions(caller.get().accountId());
    }

    /** An answer and a wish not to answer are one route: the log shall not tell them apart. */
    @Override
    @Guarded(value = FEEDBACK, action = WRITE, of = OWN)
    public FeedbackStored answer(UUID activityId, LocalDate on, FeedbackAnswer answer) {
        return book.answer(caller.get().accountId(), activityId, on, answer);
    }
}
