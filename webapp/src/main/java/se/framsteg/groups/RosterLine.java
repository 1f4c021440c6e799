package se.framsteg.groups;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.Action;

/**
 * One name and one tap. What was tapped is shown at once; what could not be stored says so, and is sent again under the same
 * id, so that it is never there twice.
 */
final class RosterLine extends Div {

    /** Sends marks, and answers for each; empty where nothing came through. */
    interface Sender {
        List<MarkResult> send(List<Mark> marks);
    }

    private static final List<RosterState> TAPS = List.of(
            RosterState.CAME,
            RosterState.LATE,
            RosterState.LEFT_EARLY,
            RosterState.ABSENT_REPORTED,
            RosterState.ABSENT);

    private final GroupWords words;
    private final Sender sender;
    private final boolean open;
    private RosterRow row;
    private @Nullable Mark unsaved;
    private @Nullable String refused;

    RosterLine(RosterRow row, boolean open, GroupWords words, Sender sender) {
        this.row = row;
        this.open = open;
        this.words = words;
        this.sender = sender;
        addClassNames("card", "stack", "tight", "roster-line");
        show();
    }

    /** For everyone at once: null where something is known of this one already. */
    @Nullable
    Mark cameUnlessKnown() {
        return row.state() == RosterState.EXPECTED && unsaved == null ? tapped(RosterState.CAME) : null;
    }

    /** What is waiting to be sent again. */
    @Nullable
    Mark unsaved() {
        return unsaved;
    }

    void take(MarkResult result) {
        unsaved = null;
        refused = result.problem();
        if (result.row() != null) {
            row = result.row();
        }
        show();
    }

    private Mark tapped(RosterState state) {
        var mark = new Mark(UUID.randomUUID(), row.participantId(), state, row.version());
        unsaved = mark;
        show();
        return mark;
    }

    private void tap(RosterState state) {
        sender.send(List.of(tapped(state)));
    }

    private void show() {
        removeAll();
        var name = new Span(row.name());
        name.addClassName("lead");
        var stands = new Span(standing());
        stands.getElement().setAttribute("role", "status");
        stands.addClassNames("soft", "small");
        var head = new Div(name, stands);
        head.addClassName("roster-head");
        add(head);
        if (!open) {
            return;
        }
        var taps = new Div();
        taps.addClassNames("row", "taps");
        if (unsaved == null && row.state() != RosterState.EXPECTED) {
            taps.add(Action.quiet(words.text("roster.undo", row.name()), () -> tap(RosterState.EXPECTED)));
        } else {
            TAPS.forEach(state -> taps.add(button(state)));
        }
        add(taps);
    }

    private Action button(RosterState state) {
        var button = Action.secondary(words.words().of("roster.tap", state), () -> tap(state));
        button.getElement().setAttribute("aria-label", words.words().of("roster.tap", state) + ": " + row.name());
        return button;
    }

    private String standing() {
        if (unsaved != null) {
            return words.text("roster.unsaved", words.words().of("roster.state", unsaved.state()));
        }
        var state = words.words().of("roster.state", row.state());
        var late = row.registeredLate() ? " · " + words.text("roster.late-mark") : "";
        return (refused == null ? state : state + " · " + words.text("roster.changed")) + late;
    }
}
