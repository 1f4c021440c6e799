package se.framsteg.plan;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import se.framsteg.shell.Calendar;
import se.framsteg.ui.Fold;
import se.framsteg.ui.Link;
import se.framsteg.ui.Words;

/** Every version but the one that holds, to look at again: "Planen den 3 mars". */
final class Versions extends Div {

    /** @param path under which a version is shown, by its number */
    Versions(Plan plan, Words words, String path) {
        var older = plan.history().stream()
                .filter(head -> head.state() != PlanVersionState.AGREED && head.state() != PlanVersionState.PROPOSED)
                .map(head -> Link.to("/" + path + "/" + head.number(), name(head, words)))
                .map(Div::new)
                .toArray(Div[]::new);
        if (older.length > 0) {
            add(new Fold(words.text("plan.versions"), older));
        }
    }

    static String name(PlanHead head, Words words) {
        return words.text(
                "plan.version." + head.state().name().toLowerCase(java.util.Locale.ROOT), words.day(day(head)));
    }

    /** An agreed plan is of the day on which it was agreed. */
    private static LocalDate day(PlanHead head) {
        var answered = head.answeredAt();
        var at = head.state() == PlanVersionState.REPLACED && answered != null ? answered : head.proposedAt();
        return LocalDate.ofInstant(at, Calendar.HERE);
    }
}
