package se.framsteg.privacy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import se.framsteg.identity.Role;
import se.framsteg.shell.Calendar;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.ParticipantLayout;
import se.framsteg.ui.Link;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** Vem har läst om mig: the access log, for the one it is about. */
@Prototype
@OnlyFor(Role.PARTICIPANT)
@Route(value = AccessLogView.PATH, layout = ParticipantLayout.class)
final class AccessLogView extends Page implements BeforeEnterObserver {
    static final String PATH = "jag/insyn";
    private static final String BEFORE = "fore";

    private final AccessLogApi api;
    private final Calendar calendar;
    private final Words words;

    AccessLogView(AccessLogApi api, Calendar calendar, I18NProvider texts) {
        super("access-log.title");
        this.api = api;
        this.calendar = calendar;
        this.words = new Words(texts, getLocale());
        addComponentAsFirst(Link.back("/jag", words.text("me.title")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var before = entering.getLocation().getQueryParameters().getSingleParameter(BEFORE);
        var page = api.accessLog(before.flatMap(AccessLogView::id).orElse(null));
        add(Prose.plain(words.text("access-log.lead")), Prose.soft(words.text("access-log.means")));
        if (page.entries().isEmpty()) {
            add(Prose.plain(words.text("access-log.empty")));
        }
        new AccessStory(words, calendar.today()).tell(page.entries()).forEach(day -> add(section(day)));
        if (page.more()) {
            var last = page.entries().getLast().id();
            add(Link.button("/" + PATH + "?" + BEFORE + "=" + last, words.text("access-log.older")));
        }
        if (before.isPresent()) {
            add(Link.to("/" + PATH, words.text("access-log.latest")));
        }
    }

    private static Section section(AccessStory.Day day) {
        var list = new UnorderedList();
        list.addClassNames("plain", "story");
        day.lines().forEach(line -> list.add(item(line)));
        var card = new Div(list);
        card.addClassName("card");
        var section = new Section(new H2(day.name()), card);
        section.addClassName("stack");
        return section;
    }

    private static ListItem item(AccessStory.Line line) {
        var name = new Span(line.who());
        name.addClassName("who");
        var who = new Paragraph(name);
        if (line.role() != null) {
            who.add(" · " + line.role());
        }
        return new ListItem(who, Prose.plain(line.did()), Prose.soft(line.when()));
    }

    /** What is no number there is like no number. */
    private static Optional<Long> id(String typed) {
        try {
            return Optional.of(Long.parseLong(typed)).filter(id -> id > 0);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
