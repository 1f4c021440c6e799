package se.framsteg.ui;

import com.vaadin.flow.component.html.Div;

/** Asks once more before something that cannot be taken back: the button turns into a question with two answers. */
public final class Confirmation extends Div {
    private final String ask;
    private final String consequence;
    private final String yes;
    private final String no;
    private final Runnable task;

    /**
     * @param ask on the button that begins
     * @param consequence what will happen, in a sentence
     * @param yes on the button that does it
     */
    public Confirmation(String ask, String consequence, String yes, String no, Runnable task) {
        this.ask = ask;
        this.consequence = consequence;
        this.yes = yes;
        this.no = no;
        this.task = task;
        addClassNames("stack");
        begin();
    }

    private void begin() {
        removeAll();
        add(Action.secondary(ask, this::confirm));
    }

    private void confirm() {
        removeAll();
        var question = Prose.plain(consequence);
        question.getElement().setAttribute("role", "alert");
        var stay = Action.secondary(no, this::begin);
        var answers = new Div(
                Action.primary(yes, () -> {
                    begin();
                    task.run();
                }),
                stay);
        answers.addClassName("row");
        add(question, answers);
        stay.focus();
    }
}
