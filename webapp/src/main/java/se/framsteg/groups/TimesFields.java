package se.framsteg.groups;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.schedule.Deviation;
import se.framsteg.schedule.Recurrence;
import se.framsteg.shell.FormProblems;
import se.framsteg.ui.DayField;
import se.framsteg.ui.Difference;
import se.framsteg.ui.Dropdown;
import se.framsteg.ui.Part;
import se.framsteg.ui.TimeField;
import se.framsteg.ui.WeekdayFields;

/** When an activity is: the rule its sessions follow. */
final class TimesFields extends Composite<Part> {
    private final GroupWords words;
    private final WeekdayFields weekdays;
    private final Dropdown<Integer> everyWeeks;
    private final DayField from;
    private final DayField to;
    private final TimeField starts;
    private final TimeField ends;
    private List<Deviation> deviations = List.of();

    TimesFields(GroupWords words) {
        this.words = words;
        weekdays = new WeekdayFields(words.words());
        everyWeeks = new Dropdown<>(
                words.text("entry.rhythm"), List.of(1, 2, 3, 4), each -> words.text("entry.every", each));
        from = new DayField(words.text("entry.from"));
        to = new DayField(words.text("entry.to"));
        starts = new TimeField(words.text("entry.starts"));
        ends = new TimeField(words.text("entry.ends"));
    }

    @Override
    protected Part initContent() {
        return new Part(
                words.text("activity.part.when"),
                weekdays,
                everyWeeks,
                ActivityFields.row(from, to),
                ActivityFields.row(starts, ends));
    }

    /** @param copied leaves the days out: last term's are over */
    void fill(Recurrence rule, boolean copied) {
        weekdays.choose(rule.weekdays());
        everyWeeks.setValue(rule.everyWeeks());
        starts.set(rule.starts());
        ends.set(rule.ends());
        if (!copied) {
            from.set(rule.from());
            to.set(rule.to());
            deviations = rule.deviations();
        }
    }

    /** Empty when a day or a time is missing, which is then said at its field. */
    Optional<Recurrence> rule() {
        var first = from.getDay();
        var begins = starts.getTime();
        var until = ends.getTime();
        require(first, from);
        require(begins, starts);
        require(until, ends);
        if (first == null || begins == null || until == null) {
            return Optional.empty();
        }
        var last = Objects.requireNonNullElse(to.getDay(), first);
        var days = weekdays.chosen();
        return Optional.of(new Recurrence(
                days.isEmpty() ? List.of(first.getDayOfWeek()) : days,
                begins,
                until,
                everyWeeks.getValue(),
                first,
                last,
                first.equals(last),
                deviations));
    }

    Map<String, HasValidation> byPointer() {
        return Map.of(
                "/recurrence/weekdays", everyWeeks,
                "/recurrence/from", from,
                "/recurrence/to", to,
                "/recurrence/starts", starts,
                "/recurrence/ends", ends);
    }

    void differences(Recurrence theirs, Difference.Found found) {
        var mine = rule().orElse(theirs);
        found.field(words.text("entry.from"), words.day(mine.from()), words.day(theirs.from()))
                .field(words.text("entry.to"), words.day(mine.to()), words.day(theirs.to()))
                .field(words.text("entry.when"), hours(mine), hours(theirs));
    }

    private String hours(Recurrence rule) {
        return words.words().hours(rule.starts(), rule.ends());
    }

    private void require(@Nullable Object given, HasValidation field) {
        if (given == null) {
            FormProblems.mark(field, words.text("problem.required"));
        }
    }
}
