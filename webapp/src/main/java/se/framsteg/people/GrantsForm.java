package se.framsteg.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import se.framsteg.shell.Calendar;
import se.framsteg.shell.FormProblems;
import se.framsteg.ui.Action;
import se.framsteg.ui.Confirmation;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Words;

/** Which coordinators find somebody with a protected identity: a line and a button for each. */
final class GrantsForm extends Div {
    private final Words words;
    private final BiFunction<Grantee, GrantChange, List<Grantee>> change;
    private final UnorderedList list = new UnorderedList();
    private final Notice notice = new Notice();
    private final FormProblems problems = new FormProblems(Map.of(), notice);

    /** @param change may refuse with an ApiProblem; answers with the list as it is then */
    GrantsForm(List<Grantee> grantees, Words words, BiFunction<Grantee, GrantChange, List<Grantee>> change) {
        this.words = words;
        this.change = change;
        addClassName("stack");
        list.addClassNames("plain", "stack");
        add(list, notice);
        show(grantees);
    }

    private void show(List<Grantee> grantees) {
        list.removeAll();
        grantees.forEach(grantee -> {
            var line =
                    new ListItem(new Paragraph(line(grantee)), grantee.granted() ? takeBack(grantee) : give(grantee));
            line.addClassName("stack");
            list.add(line);
        });
    }

    private String line(Grantee grantee) {
        var at = grantee.grantedAt();
        if (at == null) {
            return words.text("grant.none", grantee.name());
        }
        var by = grantee.grantedBy() == null ? "" : grantee.grantedBy();
        var key = grantee.coordinates() ? "grant.given" : "grant.asleep";
        return words.text(key, grantee.name(), words.day(LocalDate.ofInstant(at, Calendar.HERE)), by);
    }

    private Action give(Grantee grantee) {
        return Action.secondary(words.text("grant.give", grantee.name()), () -> change(grantee, true));
    }

    private Confirmation takeBack(Grantee grantee) {
        return new Confirmation(
                words.text("grant.take-back", grantee.name()),
                words.text("grant.take-back.means", grantee.name()),
                words.text("grant.take-back.yes"),
                words.text("grant.take-back.no"),
                () -> change(grantee, false));
    }

    private void change(Grantee grantee, boolean granted) {
        if (problems.attempt(() -> show(change.apply(grantee, new GrantChange(granted))))) {
            notice.say(words.text(granted ? "grant.now-given" : "grant.now-taken-back", grantee.name()));
        }
    }
}
