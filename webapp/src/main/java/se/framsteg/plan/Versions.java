package se.framsteg.plan;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import se.framsteg.shell.Calendar;
import se.framsteg.ui.Fold;
import se.framsteg.ui.Link;
import se.framsteg.ui.Words;

/** Every version that has had its answer, to look at again: "Planen den 3 mars". */
final class Versions extends Div {

    /** @param path under which a version is shown, by its number */
    Versions(Plan plan, Words words, String path) {
        var answered = plan.history().stream()
                .filter(head -> head.state() != PlanVersionState.PROPOSED)
                .map(head -> new Div(Link.to("/" + path + "/" + head.number(), inList(head, words))))
                .toArray(Div[]::new);
        if (answered.length > 0) {
            add(new Fold(words.text("plan.versions"), answered));
        }
    }

    private static String inList(PlanHead head, Words words) {
        return head.state() == PlanVersionState.AGREED
                ? words.text("plan.version.holds", name(head, words))
                : name(head, words);
    }

    static String name(PlanHead head, Words words) {
        return words.text("plan.version." + head.state().name().toLowerCase(Locale.ROOT), words.day(day(head)));
    }

    /** An agreed plan is of the day on which it was agreed, a proposal of the day on which it was made. */
    static LocalDate day(PlanHead head) {
        var said = head.saidOn();
        var answered = head.answeredAt();
        if (said != null) {
            return said;
        }
        return here(head.state().wasAgreed() && answered != null ? answered : head.proposedAt());
    }

    static LocalDate here(Instant at) {
        return LocalDate.ofInstant(at, Calendar.HERE);
    }
}
