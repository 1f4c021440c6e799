package se.framsteg.people;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import se.framsteg.identity.Role;
import se.framsteg.shell.InMenu;
import se.framsteg.shell.MenuEntry.Area;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.ParticipantLayout;
import se.framsteg.shell.TodayPart;
import se.framsteg.ui.Icon;
import se.framsteg.ui.Link;

/** Idag: what waits for the participant, and what comes later. */
@Prototype
@InMenu(area = Area.PARTICIPANT, order = 10, text = "nav.today", icon = "today")
@OnlyFor(Role.PARTICIPANT)
@Route(value = "", layout = ParticipantLayout.class)
final class TodayView extends Page {

    TodayView(TodayApi api, List<TodayPart> parts) {
        super("today.title");
        var today = api.today();
        setHeading(getTranslation("today.hello", firstName(today.name())));
        var date = new Paragraph(dayInWords(today));
        date.addClassName("soft");
        addComponentAtIndex(1, date);
        parts.forEach(part -> part.make().ifPresent(this::add));
        var due = today.items().stream().filter(TodayItem::yourTurn).toList();
        var asked = today.items().stream()
                .filter(item -> item.kind() == TodayKind.GROUP_FEEDBACK)
                .toList();
        var later = today.items().stream()
                .filter(item -> !item.yourTurn() && !asked.contains(item))
                .toList();
        if (due.isEmpty()) {
            add(nothingToDo(today));
        } else {
            add(section("today.your-turn", due));
        }
        if (!later.isEmpty()) {
            add(section("today.later", later));
        }
        asked.forEach(item -> add(asked(item)));
        var coach = today.coachName();
        if (coach != null) {
            var line = new Paragraph(getTranslation("today.coach", coach));
            line.addClassName("soft");
            add(line);
        }
    }

    private Div section(String heading, List<TodayItem> items) {
        var section = new Div(new H2(getTranslation(heading)));
        section.addClassNames("stack");
        items.forEach(item -> section.add(item.yourTurn() ? turn(item) : coming(item)));
        return section;
    }

    private Anchor turn(TodayItem item) {
        var dot = new Span();
        dot.addClassName("dot");
        var lead = new Span(getTranslation(key(item, item.begun() ? "begun" : "due")));
        lead.addClassName("lead");
        var takes = new Span(getTranslation(key(item, "takes")));
        takes.addClassName("soft");
        var line = new Div(dot, lead, new Icon("onward"), takes);
        line.addClassName("turn-line");
        var link = new Anchor("/" + path(item.kind()), line);
        link.addClassNames("card", "turn");
        link.setRouterIgnore(true);
        return link;
    }

    /** Something one may say, when one wants to. */
    private Link asked(TodayItem item) {
        var line = new Div(new Span(getTranslation(key(item, "about"), item.about())), new Icon("onward"));
        line.addClassName("turn-line");
        return Link.card("/" + path(item.kind()), line).outside();
    }

    private Div coming(TodayItem item) {
        var on = item.on();
        var words = on == null
                ? getTranslation(key(item, "later"))
                : getTranslation(
                        key(item, "later-on"),
                        DateTimeFormatter.ofPattern("d MMMM", getLocale()).format(on));
        var card = new Div(new Paragraph(words));
        card.addClassName("card");
        return card;
    }

    private Div nothingToDo(Today today) {
        var calm = new Div(new Paragraph(getTranslation(today.enrolled() ? "today.nothing" : "today.not-enrolled")));
        calm.addClassName("card");
        return calm;
    }

    private String dayInWords(Today today) {
        var words = DateTimeFormatter.ofPattern("EEEE d MMMM", getLocale()).format(today.date());
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String firstName(String name) {
        return name.strip().split("\\s+", 2)[0];
    }

    private static String key(TodayItem item, String about) {
        return "today." + item.kind().name().toLowerCase(Locale.ROOT) + "." + about;
    }

    /** Where one goes to do it; rooms reach each other by path only. */
    private static String path(TodayKind kind) {
        return switch (kind) {
            case CARD -> "kort";
            case PREPARATION -> "forbered";
            case PLAN -> "plan";
            case GROUP_OFFER -> "grupper";
            case GROUP_FEEDBACK -> "hur-var-det";
        };
    }
}
