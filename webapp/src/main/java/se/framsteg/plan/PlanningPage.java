package se.framsteg.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.UUID;
import se.framsteg.identity.Role;
import se.framsteg.shell.CurrentUser;
import se.framsteg.shell.Page;
import se.framsteg.shell.PathId;
import se.framsteg.ui.Link;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Words;

/** What the staff's pages round one participant's plan share: the name, the way between them, a line about what happened. */
abstract class PlanningPage extends Page implements BeforeEnterObserver {
    static final String PATH = "planering";

    protected final Words words;
    protected final Notice notice = new Notice();
    protected final Div content = new Div();
    private final boolean coaching;
    private final String own;
    private final Nav ways = new Nav();

    /** @param own last part of this page's address; empty for the plan itself */
    PlanningPage(String title, String own, I18NProvider texts, CurrentUser currentUser) {
        super(title);
        this.own = own;
        this.words = new Words(texts, getLocale());
        this.coaching = currentUser.get().isAny(List.of(Role.COACH));
        addClassName("staff-page");
        content.addClassNames("stack", "wide");
        ways.addClassNames("row", "tabs");
        ways.getElement().setAttribute("aria-label", words.text("planning.ways"));
        add(ways, notice, content);
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent entering) {
        PathId.of(entering).ifPresent(id -> {
            way(id, "", "plan.short");
            if (coaching) {
                way(id, "kartlaggning", "assessment.title");
            }
            way(id, "placeringar", "placement.title");
            way(id, "uppfoljning", "follow-up.title");
            show(id, entering);
        });
    }

    /** Fills {@link #content}. */
    abstract void show(UUID participant, BeforeEnterEvent entering);

    /** Whether forms are offered; who may change what is decided by the API. */
    final boolean mayChange() {
        return coaching;
    }

    final void named(String participantName) {
        setHeading(participantName);
    }

    private void way(UUID id, String part, String text) {
        var link = Link.to("/" + PATH + "/" + id + (part.isEmpty() ? "" : "/" + part), words.text(text));
        if (part.equals(own)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        ways.add(link);
    }
}
