package se.framsteg.groups;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.FieldSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.framsteg.schedule.Deviation;
import se.framsteg.schedule.DeviationKind;
import se.framsteg.shell.Required;
import se.framsteg.ui.Action;
import se.framsteg.ui.DayField;
import se.framsteg.ui.Dropdown;
import se.framsteg.ui.TimeField;

/** One session that is not as the others: which day, and what becomes of it. */
final class ExceptionLine extends FieldSet {
    private final DayField on;
    private final Dropdown<DeviationKind> kind;
    private final DayField movedTo;
    private final TimeField starts;
    private final TimeField ends;
    private final GroupWords words;

    /** @param number among the exceptions, from 1: each line is known by a name of its own */
    ExceptionLine(int number, GroupWords words, Consumer<ExceptionLine> remove) {
        super(words.text("exception.number", number));
        this.words = words;
        addClassNames("choices", "exception");
        on = new DayField(words.text("exception.on"));
        kind = new Dropdown<>(
                        words.text("exception.kind"),
                        List.of(DeviationKind.values()),
                        each -> words.words().of("one-time", each))
                .whenChosen(this::ask);
        movedTo = new DayField(words.text("one-time.day"));
        starts = new TimeField(words.text("exception.starts"));
        ends = new TimeField(words.text("exception.ends"));
        add(
                ActivityFields.row(on, kind, movedTo, starts, ends),
                Action.quiet(words.text("exception.remove", number), () -> remove.accept(this)));
        ask(kind.getValue());
    }

    void focusOnDay() {
        on.focus();
    }

    void fill(Deviation deviation) {
        on.set(deviation.on());
        kind.setValue(deviation.kind());
        movedTo.set(deviation.movedTo());
        starts.set(deviation.starts());
        ends.set(deviation.ends());
        ask(deviation.kind());
    }

    /** Empty when no day is given, which is then said at its field. */
    Optional<Deviation> deviation() {
        var day = Required.of(on.getDay(), on, words.words());
        if (day == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (kind.getValue()) {
                    case CANCELLED -> Deviation.cancelled(day);
                    case MOVED ->
                        new Deviation(day, DeviationKind.MOVED, movedTo.getDay(), starts.getTime(), ends.getTime());
                    case OTHER_HOURS ->
                        new Deviation(day, DeviationKind.OTHER_HOURS, null, starts.getTime(), ends.getTime());
                });
    }

    /** @param at pointer to this one */
    Map<String, HasValidation> byPointer(String at) {
        return Map.of(
                at + "/on",
                on,
                at + "/movedTo",
                movedTo,
                at + "/starts",
                starts,
                at + "/ends",
                ends,
                at + "/kind",
                kind);
    }

    private void ask(@Nullable DeviationKind chosen) {
        movedTo.setVisible(chosen == DeviationKind.MOVED);
        starts.setVisible(chosen != DeviationKind.CANCELLED);
        ends.setVisible(chosen != DeviationKind.CANCELLED);
    }
}
