package se.framsteg.groups;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import se.framsteg.identity.Role;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.PathId;

/** Where the roster was before it became a page of its own: what people have kept of it leads on. */
@Prototype
@OnlyFor({Role.LEADER, Role.EXTERNAL_LEADER, Role.COACH, Role.COORDINATOR})
@Route(LedSessionsView.PATH + "/:" + PathId.PARAMETER + "/:" + RosterMoved.ON)
final class RosterMoved extends Div implements BeforeEnterObserver {
    static final String ON = "dag";

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var parameters = entering.getRouteParameters();
        var named = "/" + parameters.get(PathId.PARAMETER).orElse("") + "/"
                + parameters.get(ON).orElse("");
        RosterAddress.of(named)
                .ifPresentOrElse(
                        session -> entering.getUI().getPage().setLocation(session.path()),
                        () -> entering.rerouteToError(NotFoundException.class));
    }
}
