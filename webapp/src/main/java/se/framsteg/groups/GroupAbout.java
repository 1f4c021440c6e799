package se.framsteg.groups;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.BiFunction;
import se.framsteg.schedule.OccurrenceState;
import se.framsteg.ui.Fold;
import se.framsteg.ui.Pairs;
import se.framsteg.ui.Part;
import se.framsteg.ui.Prose;

/** What a group gives, what one would want to know before, when it is, and one's place in it. */
final class GroupAbout extends Div {
    private static final int SESSIONS_SHOWN = 5;

    private final GroupWords words;
    private final BiFunction<Bookable, List<SessionToBook>, Component> place;

    /** @param place of one who signs up for what is given, with the sessions that it holds */
    GroupAbout(ActivityPage group, GroupWords words, BiFunction<Bookable, List<SessionToBook>, Component> place) {
        this.words = words;
        this.place = place;
        addClassNames("stack", "wide");
        if (group.state() == ActivityState.CANCELLED) {
            add(cancelled(group));
        }
        add(head(group));
        if (group.series() != null && group.state() == ActivityState.PUBLISHED) {
            var card = new Div(place.apply(group.series(), group.sessions()));
            card.addClassName("card");
            add(card);
        }
        add(facts(group), sessions(group));
    }

    private Div head(ActivityPage group) {
        var lines = new Div();
        lines.addClassNames("stack", "tight");
        if (group.suggestedBy() != null) {
            var tip = Prose.plain(words.suggestedBy(group.suggestedBy()));
            tip.addClassName("tip");
            lines.add(tip);
        }
        lines.add(Prose.soft(words.theme(group.theme())), Prose.lead(group.purpose()));
        var head = new Div(new PictureTile(group.picture()), lines);
        head.addClassName("group-head");
        return head;
    }

    private Div cancelled(ActivityPage group) {
        var card = new Div(Prose.lead(words.text("groups.cancelled")));
        card.addClassNames("card", "stack", "tight");
        if (group.cancelledBecause() != null) {
            card.add(Prose.plain(group.cancelledBecause()));
        }
        return card;
    }

    private Pairs facts(ActivityPage group) {
        return new Pairs()
                .with(words.text("groups.for-whom"), group.forWhom())
                .with(words.text("groups.first-time"), group.firstTime())
                .with(words.text("groups.place"), group.place())
                .with(words.text("groups.municipality"), group.municipality())
                .with(words.text("groups.language"), words.spoken(group.languages()))
                .with(words.text("groups.accessibility"), group.accessibility())
                .with(words.text("groups.leaders"), words.words().list(group.leaders()))
                .with(words.text("groups.drop-in"), group.dropIn() ? words.text("groups.drop-in.yes") : null);
    }

    private Part sessions(ActivityPage group) {
        var all = group.sessions().stream().map(this::session).toList();
        var shown = new Div();
        shown.addClassName("stack");
        if (all.isEmpty()) {
            shown.add(Prose.plain(words.text("groups.no-sessions")));
        }
        all.stream().limit(SESSIONS_SHOWN).forEach(shown::add);
        if (all.size() > SESSIONS_SHOWN) {
            shown.add(new Fold(
                    words.text("groups.more-sessions", all.size() - SESSIONS_SHOWN),
                    all.subList(SESSIONS_SHOWN, all.size()).toArray(Component[]::new)));
        }
        return new Part(words.text("groups.sessions"), shown);
    }

    private Component session(SessionToBook session) {
        var card = new Div(Prose.lead(words.time(session.starts(), session.ends())));
        card.addClassNames("card", "stack", "tight");
        if (session.state() == OccurrenceState.CANCELLED) {
            card.add(Prose.plain(words.text("groups.session.cancelled")));
            if (session.because() != null) {
                card.add(Prose.soft(session.because()));
            }
            return card;
        }
        if (session.state() == OccurrenceState.CHANGED) {
            card.add(Prose.soft(words.text("groups.session.moved")));
        }
        if (session.bookable() != null) {
            card.add(place.apply(session.bookable(), List.of(session)));
        } else {
            session.clashes().forEach(other -> card.add(Prose.soft(words.clash(other))));
        }
        return card;
    }
}
