package se.framsteg.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;

/** Somebody else saved the same thing meanwhile: both values, before one's eyes; nothing typed is lost whatever one chooses. */
public final class ConflictPanel extends Div {

    /** @param differences may be empty: then the other change was to something that is not in this form */
    public ConflictPanel(List<Difference> differences, Words words, Runnable keepMine, Runnable takeStored) {
        addClassNames("notice", "wrong", "stack");
        getElement().setAttribute("role", "alert");
        var heading = new H3(words.text("conflict.title"));
        heading.getElement().setAttribute("tabindex", "-1");
        // A form may be long: whoever saved is led to what there is to choose.
        heading.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'start'});");
        add(heading);
        if (differences.isEmpty()) {
            add(Prose.plain(words.text("conflict.elsewhere")));
        } else {
            var table = new DataTable(
                    words.text("conflict.title"),
                    words.text("conflict.field"),
                    words.text("conflict.mine"),
                    words.text("conflict.stored"));
            differences.forEach(each -> table.row(each.field(), each.mine(), each.stored()));
            add(table);
        }
        var choice = new Div(
                Action.secondary(words.text("conflict.keep-mine"), keepMine),
                Action.secondary(words.text("conflict.take-stored"), takeStored));
        choice.addClassName("row");
        add(choice);
    }
}
