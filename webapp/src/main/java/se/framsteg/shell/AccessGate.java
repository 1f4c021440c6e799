package se.framsteg.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Asks for sign-in before every view but the open ones, and hides what is not for the user's roles. */
@Singleton
public final class AccessGate implements VaadinServiceInitListener {
    static final String SIGN_IN = "logga-in";

    private final CurrentUser currentUser;
    private final Menu menu;

    AccessGate(CurrentUser currentUser, Menu menu) {
        this.currentUser = currentUser;
        this.menu = menu;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(ui -> ui.getUI().addBeforeEnterListener(this::check));
    }

    private void check(BeforeEnterEvent entering) {
        var view = entering.getNavigationTarget();
        if (entering.isErrorEvent() || view.isAnnotationPresent(OpenToAll.class)) {
            return;
        }
        var user = currentUser.find();
        if (user.isEmpty()) {
            askForSignIn(entering);
        } else if (!isFor(view, user.get())) {
            turnAway(entering);
        }
    }

    /** Leads to sign-in, and from there back to where the user was going. */
    static void askForSignIn(BeforeEnterEvent entering) {
        var goal = entering.getLocation().getPathWithQueryParameters();
        entering.forwardTo(
                SIGN_IN,
                ReturnPath.of(goal)
                        .map(path -> new QueryParameters(Map.of(ReturnPath.PARAMETER, List.of(path))))
                        .orElseGet(QueryParameters::empty));
    }

    private static boolean isFor(Class<?> view, SignedIn user) {
        var only = view.getAnnotation(OnlyFor.class);
        return only != null && user.isAny(List.of(only.value()));
    }

    private void turnAway(BeforeEnterEvent entering) {
        var start = menu.start();
        if (entering.getLocation().getPath().isEmpty() && !start.isEmpty()) {
            entering.forwardTo(start, QueryParameters.empty());
        } else {
            entering.rerouteToError(NotFoundException.class);
        }
    }
}
