package se.framsteg.privacy;

import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Action;
import se.framsteg.platform.Caller;
import se.framsteg.platform.Category;
import se.framsteg.platform.Guarded;
import se.framsteg.platform.Whose;

@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class AccessLogController implements AccessLogApi {

    private final AccessLogRepository log;
    private final Caller.Current caller;

    AccessLogController(AccessLogRepository log, Caller.Current caller) {
        this.log = log;
        this.caller = caller;
    }

    @Override
    @Guarded(value = Category.ACCESS_LOG, action = Action.READ, of = Whose.OWN)
    public AccessLogPage accessLog(@Nullable Long before) {
        // One more than is shown tells whether there is more.
        List<AccessLogEntry> found =
                log.listAbout(caller.get().accountId(), before == null ? Long.MAX_VALUE : before, MOST_LINES + 1);
        return new AccessLogPage(found.stream().limit(MOST_LINES).toList(), found.size() > MOST_LINES);
    }
}
