package se.framsteg.ui;

import com.vaadin.flow.component.html.Div;

/** Asks whoever is about to leave a page with something typed and not saved. */
public final class LeaveQuestion extends Div {

    private final Action stays;

    public LeaveQuestion(Words words, Runnable stay, Runnable leave) {
        addClassNames("card", "turn", "stack");
        getElement().setAttribute("role", "alert");
        stays = Action.primary(words.text("leave.stay"), stay);
        var ways = new Div(stays, Action.secondary(words.text("leave.go"), leave));
        ways.addClassName("row");
        add(Prose.lead(words.text("leave.question")), ways);
    }

    public void focus() {
        stays.focus();
    }
}
