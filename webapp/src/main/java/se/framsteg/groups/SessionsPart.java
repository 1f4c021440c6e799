package se.framsteg.groups;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.framsteg.schedule.OccurrenceState;
import se.framsteg.ui.DataTable;
import se.framsteg.ui.Fold;
import se.framsteg.ui.Link;
import se.framsteg.ui.Part;
import se.framsteg.ui.Prose;

/** The sessions of an activity: those that lie ahead, and folded away those that have been. */
final class SessionsPart extends Div {
    private final Activity activity;
    private final LocalDate today;
    private final GroupWords words;

    SessionsPart(Activity activity, LocalDate today, GroupWords words) {
        this.activity = activity;
        this.today = today;
        this.words = words;
        var ahead = activity.sessions().stream().filter(this::isAhead).toList();
        var past = activity.sessions().stream()
                .filter(session -> !isAhead(session))
                .toList()
                .reversed();
        var part = new Part(words.text("groups.sessions"));
        part.add(ahead.isEmpty() ? Prose.plain(words.text("groups.no-sessions")) : table("groups.sessions", ahead));
        if (!past.isEmpty()) {
            part.add(new Fold(
                    words.text("activity.sessions.past", past.size()), table("activity.sessions.past.name", past)));
        }
        add(part);
    }

    private boolean isAhead(GroupSession session) {
        return !session.starts().toLocalDate().isBefore(today);
    }

    private DataTable table(String name, List<GroupSession> sessions) {
        var eachHasPlaces = activity.details().booking() == Booking.EACH_SESSION;
        var heads = new ArrayList<>(List.of(words.text("entry.when"), words.text("activity.state")));
        if (eachHasPlaces) {
            heads.add(words.text("activity.places"));
        }
        if (activity.state() != ActivityState.DRAFT) {
            heads.add(words.text("activity.session.ways"));
        }
        var table = DataTable.ofLinks(words.text(name), heads.toArray(String[]::new));
        sessions.forEach(session -> {
            var cells = new ArrayList<Component>();
            cells.add(state(session));
            if (eachHasPlaces) {
                var spots = session.spots();
                cells.add(new Text(spots == null ? "–" : words.filled(spots)));
            }
            if (activity.state() != ActivityState.DRAFT) {
                cells.add(ways(session));
            }
            table.row(new Text(words.time(session.starts(), session.ends())), cells);
        });
        return table;
    }

    private Component state(GroupSession session) {
        var because = session.because();
        return switch (session.state()) {
            case CANCELLED ->
                because == null || because.equals(activity.cancelledBecause())
                        ? new Text(words.text("groups.session.cancelled"))
                        : new Span(words.text("activity.session.because", because));
            case CHANGED -> new Text(words.text("groups.session.moved"));
            case AS_PLANNED -> new Text(words.text("activity.session.as-planned"));
        };
    }

    private Div ways(GroupSession session) {
        var ways = new Div();
        ways.addClassNames("row", "in-cell");
        var day = words.words().dayOfYear(session.on());
        ways.add(named(
                Link.to(new RosterAddress(activity.id(), session.on()).path(), words.text("activity.roster"))
                        .outside(),
                day));
        if (session.spots() != null) {
            ways.add(named(Link.to(PlacesView.path(activity, session.on()), words.text("activity.people.open")), day));
        }
        var isHeld = session.state() != OccurrenceState.CANCELLED;
        if (activity.state() == ActivityState.PUBLISHED && isHeld && isAhead(session)) {
            ways.add(named(
                    Link.to(CancelView.path(activity, session.on()), words.text("activity.session.cancel")), day));
        }
        return ways;
    }

    /** The same words stand in every row: whoever hears them hears the day too. */
    private static Link named(Link link, String day) {
        link.setAriaLabel(link.getText() + " " + day);
        return link;
    }
}
