package se.framsteg.schedule;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Required;
import se.framsteg.shell.Saving;
import se.framsteg.ui.Action;
import se.framsteg.ui.Choices;
import se.framsteg.ui.DayField;
import se.framsteg.ui.Difference;
import se.framsteg.ui.Dropdown;
import se.framsteg.ui.Field;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Tick;
import se.framsteg.ui.TimeField;
import se.framsteg.ui.WeekdayFields;

/** One line of a week: what, when, how often, where. A single time hides what belongs to repeating. */
final class EntryForm extends Div {
    /** Weeks between; 0 for a single time. */
    private static final List<Integer> RHYTHMS = List.of(0, 1, 2, 3, 4);

    private final WeekWords words;
    private final List<Purpose> purposes;
    private final Field title;
    private final Choices<Integer> rhythm;
    private final WeekdayFields weekdays;
    private final DayField from;
    private final DayField to;
    private final TimeField starts;
    private final TimeField ends;
    private final Tick holidays;
    private final Field place;
    private final Field bring;
    private final Field contactName;
    private final Field contactPhone;
    private final Dropdown<Optional<Purpose>> purpose;
    private final Saving<Entry> saving;
    private final Consumer<EntryDetails> save;
    private int everyWeeks;
    private long version;
    private List<Deviation> deviations = List.of();

    /**
     * @param begun null for a new one
     * @param purposes to choose among for agreed hours
     * @param reload what is stored now
     * @param save may refuse with an ApiProblem
     */
    EntryForm(
            SourceKind kind,
            @Nullable Entry begun,
            List<Purpose> purposes,
            LocalDate today,
            WeekWords words,
            Supplier<Entry> reload,
            Consumer<EntryDetails> save,
            Runnable cancel) {
        this.words = words;
        this.save = save;
        this.purposes = purposes;
        title = line("entry.title");
        weekdays = new WeekdayFields(words.words());
        from = new DayField(words.text("entry.from"));
        to = new DayField(words.text("entry.to"));
        starts = new TimeField(words.text("entry.starts"));
        ends = new TimeField(words.text("entry.ends"));
        holidays = new Tick(words.text("entry.holidays"));
        place = line("entry.place");
        bring = line("entry.bring");
        contactName = line("entry.contact-name");
        contactPhone = line("entry.contact-phone").ofType("tel");
        purpose = new Dropdown<>(
                words.text("entry.purpose"),
                Stream.concat(
                                Stream.of(Optional.<Purpose>empty()),
                                purposes.stream().map(Optional::of))
                        .toList(),
                each -> each.map(Purpose::words).orElse(words.text("entry.purpose.none")));
        rhythm = new Choices<>(
                words.text("entry.rhythm"), RHYTHMS, each -> words.text("entry.every", each), this::repeat);
        saving = new Saving<>(
                byPointer(),
                words.words(),
                new Saving.Conflicts<>(reload, this::differences, this::keepMine, stored -> fill(stored.details())));
        var times = new Div(starts, ends);
        times.addClassNames("row", "fields");
        var days = new Div(from, to);
        days.addClassNames("row", "fields");
        var done = new Div(
                Action.primary(words.text("entry.save"), this::submit),
                Action.secondary(words.text("entry.cancel"), cancel));
        done.addClassName("row");
        addClassNames("stack", "form", "card");
        add(title, rhythm, weekdays, days, times, holidays, place, bring);
        if (kind == SourceKind.HOURS) {
            add(
                    contactName,
                    contactPhone,
                    purposes.isEmpty() ? Prose.soft(words.text("entry.purpose.later")) : purpose);
        }
        add(saving, done);
        begin(kind, begun, today);
    }

    private void begin(SourceKind kind, @Nullable Entry begun, LocalDate today) {
        if (begun != null) {
            fill(begun.details());
            return;
        }
        from.set(today);
        if (kind == SourceKind.OWN) {
            to.set(today.plusMonths(3));
        }
        starts.set(LocalTime.of(9, 0));
        ends.set(LocalTime.of(12, 0));
        choose(kind == SourceKind.OWN ? 0 : 1);
    }

    private Field line(String key) {
        return new Field(words.text(key)).with("maxlength", String.valueOf(EntryDetails.LONGEST_LINE));
    }

    private void choose(int weeks) {
        rhythm.choose(weeks);
        repeat(weeks);
    }

    private void repeat(int weeks) {
        everyWeeks = weeks;
        weekdays.setVisible(weeks > 0);
        to.setVisible(weeks > 0);
        holidays.setVisible(weeks > 0);
    }

    private void fill(EntryDetails details) {
        var rule = details.recurrence();
        version = details.version();
        deviations = rule.deviations();
        title.setValue(details.title());
        weekdays.choose(rule.weekdays());
        from.set(rule.from());
        to.set(rule.to());
        starts.set(rule.starts());
        ends.set(rule.ends());
        holidays.set(rule.onPublicHolidays());
        place.setValue(text(details.place()));
        bring.setValue(text(details.bring()));
        contactName.setValue(text(details.contactName()));
        contactPhone.setValue(text(details.contactPhone()));
        purpose.select(each -> each.map(Purpose::id).equals(Optional.ofNullable(details.milestone())));
        choose(rule.from().equals(rule.to()) ? 0 : rule.everyWeeks());
    }

    private void submit() {
        saving.attempt(() -> details().ifPresent(save));
    }

    /** Empty when a day or a time is missing, which is then said at its field. */
    private Optional<EntryDetails> details() {
        var day = Required.of(from.getDay(), from, words.words());
        var begins = Required.of(starts.getTime(), starts, words.words());
        var until = Required.of(ends.getTime(), ends, words.words());
        if (day == null || begins == null || until == null) {
            return Optional.empty();
        }
        var rule = everyWeeks == 0
                ? Recurrence.once(day, begins, until)
                : new Recurrence(
                        weekdays.chosen(), begins, until, everyWeeks, day, to.getDay(), holidays.isOn(), deviations);
        return Optional.of(new EntryDetails(
                title.getValue(),
                rule,
                place.getValue(),
                bring.getValue(),
                contactName.getValue(),
                contactPhone.getValue(),
                purpose.getValue().map(Purpose::id).orElse(null),
                version));
    }

    private Map<String, HasValidation> byPointer() {
        return Map.ofEntries(
                Map.entry("/title", title),
                Map.entry("/recurrence", title),
                Map.entry("/recurrence/weekdays", weekdays),
                Map.entry("/recurrence/from", from),
                Map.entry("/recurrence/to", to),
                Map.entry("/recurrence/starts", starts),
                Map.entry("/recurrence/ends", ends),
                Map.entry("/place", place),
                Map.entry("/bring", bring),
                Map.entry("/contactName", contactName),
                Map.entry("/contactPhone", contactPhone),
                Map.entry("/milestone", purpose));
    }

    private List<Difference> differences(Entry stored) {
        var theirs = stored.details();
        var mine = details().orElse(theirs);
        return new Difference.Found()
                .field(words.text("entry.title"), mine.title(), theirs.title())
                .field(words.text("entry.when"), words.rule(mine.recurrence()), words.rule(theirs.recurrence()))
                .field(words.text("entry.place"), mine.place(), theirs.place())
                .field(words.text("entry.bring"), mine.bring(), theirs.bring())
                .field(words.text("entry.contact-name"), mine.contactName(), theirs.contactName())
                .field(words.text("entry.contact-phone"), mine.contactPhone(), theirs.contactPhone())
                .field(words.text("entry.purpose"), said(mine.milestone()), said(theirs.milestone()))
                .list();
    }

    private String said(@Nullable UUID milestone) {
        return purposes.stream()
                .filter(each -> each.id().equals(milestone))
                .findFirst()
                .map(Purpose::words)
                .orElse(words.text("entry.purpose.none"));
    }

    /** Single times are not changed here: those of the other stay. */
    private void keepMine(Entry stored) {
        version = stored.details().version();
        deviations = stored.details().recurrence().deviations();
        submit();
    }

    private static String text(@Nullable String stored) {
        return Objects.requireNonNullElse(stored, "");
    }
}
