package se.framsteg.groups;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.framsteg.schedule.Recurrence;
import se.framsteg.shell.Required;
import se.framsteg.ui.DayField;
import se.framsteg.ui.Difference;
import se.framsteg.ui.Dropdown;
import se.framsteg.ui.Part;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Tick;
import se.framsteg.ui.TimeField;
import se.framsteg.ui.WeekdayFields;

/** When an activity is: the rule its sessions follow, and those that do not. */
final class TimesFields extends Composite<Part> {
    private final GroupWords words;
    private final WeekdayFields weekdays;
    private final Dropdown<Integer> everyWeeks;
    private final DayField from;
    private final DayField to;
    private final TimeField starts;
    private final TimeField ends;
    private final Tick holidays;
    private final ExceptionFields exceptions;

    TimesFields(GroupWords words) {
        this.words = words;
        weekdays = new WeekdayFields(words.words());
        everyWeeks = new Dropdown<>(
                words.text("entry.rhythm"), List.of(1, 2, 3, 4), each -> words.text("entry.every", each));
        from = new DayField(words.text("entry.from"));
        to = new DayField(words.text("entry.to"));
        starts = new TimeField(words.text("entry.starts"));
        ends = new TimeField(words.text("entry.ends"));
        holidays = new Tick(words.text("entry.holidays"));
        exceptions = new ExceptionFields(words);
    }

    @Override
    protected Part initContent() {
        return new Part(
                words.text("activity.part.when"),
                Prose.soft(words.text("activity.times.hint")),
                ActivityFields.row(from, to),
                ActivityFields.row(starts, ends),
                weekdays,
                everyWeeks,
                holidays,
                exceptions);
    }

    void fill(Recurrence rule) {
        weekdays.choose(rule.weekdays());
        everyWeeks.setValue(rule.everyWeeks());
        starts.set(rule.starts());
        ends.set(rule.ends());
        from.set(rule.from());
        to.set(rule.from().equals(rule.to()) ? null : rule.to());
        holidays.set(rule.onPublicHolidays());
        exceptions.fill(rule.deviations());
    }

    /** Empty when a day or a time is missing, which is then said at its field. */
    Optional<Recurrence> rule() {
        var first = Required.of(from.getDay(), from, words.words());
        var begins = Required.of(starts.getTime(), starts, words.words());
        var until = Required.of(ends.getTime(), ends, words.words());
        var others = exceptions.deviations();
        if (first == null || begins == null || until == null || others.isEmpty()) {
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
                first.equals(last) || holidays.isOn(),
                others.get()));
    }

    Map<String, HasValidation> byPointer() {
        var fields = new HashMap<String, HasValidation>();
        fields.put("/recurrence/weekdays", weekdays);
        fields.put("/recurrence/everyWeeks", everyWeeks);
        fields.put("/recurrence/from", from);
        fields.put("/recurrence/to", to);
        fields.put("/recurrence/starts", starts);
        fields.put("/recurrence/ends", ends);
        fields.putAll(exceptions.byPointer("/recurrence/deviations"));
        return fields;
    }

    void differences(Recurrence theirs, Difference.Found found) {
        var mine = rule().orElse(theirs);
        found.field(words.text("entry.when"), words.rule(mine), words.rule(theirs))
                .field(
                        words.text("entry.holidays"),
                        words.yes(mine.onPublicHolidays()),
                        words.yes(theirs.onPublicHolidays()))
                .field(words.text("exceptions.title"), words.exceptions(mine), words.exceptions(theirs));
    }
}
