package se.framsteg.plan;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.FormProblems;
import se.framsteg.ui.Action;
import se.framsteg.ui.DayField;
import se.framsteg.ui.Dropdown;
import se.framsteg.ui.Field;
import se.framsteg.ui.Notice;
import se.framsteg.ui.TimeField;
import se.framsteg.ui.Words;

/** When and where to talk. */
final class TalkForm extends Div {
    private final Words words;
    private final Dropdown<FollowUpKind> kind;
    private final DayField on;
    private final TimeField from;
    private final TimeField until;
    private final Field place;
    private final FormProblems problems;
    private final Consumer<FollowUpTime> save;

    /**
     * @param stored to begin with; null for none
     * @param at JSON pointer to the time in the request
     * @param save may refuse with an ApiProblem
     */
    TalkForm(@Nullable FollowUpTime stored, String saveWords, Words words, String at, Consumer<FollowUpTime> save) {
        this.words = words;
        this.save = save;
        kind = new Dropdown<>(
                words.text("follow-up.kind"), List.of(FollowUpKind.values()), each -> words.of("follow-up-kind", each));
        on = new DayField(words.text("follow-up.on"));
        from = new TimeField(words.text("follow-up.from"));
        until = new TimeField(words.text("follow-up.until"));
        place = new Field(words.text("follow-up.place")).with("maxlength", "200");
        var notice = new Notice();
        problems = new FormProblems(
                Map.of(at + "/on", on, at + "/from", from, at + "/until", until, at + "/place", place), notice);
        var fields = new Div(kind, on, from, until, place);
        fields.addClassNames("row", "fields");
        addClassNames("stack", "wide");
        add(fields, notice, Action.secondary(saveWords, this::submit));
        if (stored != null) {
            kind.setValue(stored.kind());
            on.set(stored.on());
            from.set(stored.from());
            until.set(stored.until());
            place.setValue(stored.place() == null ? "" : stored.place());
        }
    }

    /** Fills in a day to begin with, at the time and place of the talk before. @param before null for the first talk */
    TalkForm proposing(LocalDate day, @Nullable FollowUpTime before) {
        on.set(day);
        if (before != null) {
            from.set(before.from());
            until.set(before.until());
            place.setValue(before.place() == null ? "" : before.place());
        }
        return this;
    }

    private void submit() {
        problems.clear();
        var day = on.getDay();
        var starts = from.getTime();
        var ends = until.getTime();
        require(day, on);
        require(starts, from);
        require(ends, until);
        if (day != null && starts != null && ends != null) {
            problems.attempt(() -> save.accept(new FollowUpTime(kind.getValue(), day, starts, ends, place.getValue())));
        }
    }

    private void require(@Nullable Object value, HasValidation field) {
        if (value == null) {
            FormProblems.mark(field, words.text("problem.required"));
        }
    }
}
