package se.framsteg.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.framsteg.problem.ProblemType;

/** What a click could not do: said at the bottom of the page that it was made on. */
@Singleton
public final class EventFaults implements VaadinServiceInitListener, ErrorHandler {
    private static final Logger log = LoggerFactory.getLogger(EventFaults.class);

    private final transient CurrentUser currentUser;

    EventFaults(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        var ui = UI.getCurrent();
        var problem = problemIn(event.getThrowable());
        if (problem == null) {
            log.error("A click could not be answered", event.getThrowable());
        }
        if (ui == null) {
            return;
        }
        if (problem != null && problem.is(ProblemType.NOT_SIGNED_IN)) {
            currentUser.end();
            var here = ui.getActiveViewLocation().getPathWithQueryParameters();
            ui.navigate(
                    AccessGate.SIGN_IN,
                    ReturnPath.of(here)
                            .map(path -> new QueryParameters(Map.of(ReturnPath.PARAMETER, List.of(path))))
                            .orElseGet(QueryParameters::empty));
            return;
        }
        var words = problem == null ? ui.getTranslation("fault.text") : FormProblems.words(ui, problem);
        ui.getPage().executeJs("window.framsteg.say($0)", words);
    }

    private static @org.jspecify.annotations.Nullable ApiProblem problemIn(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ApiProblem problem) {
                return problem;
            }
        }
        return null;
    }
}
