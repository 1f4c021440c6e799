package se.framsteg.groups;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.groups.ActivityChoices.Choice;
import se.framsteg.schedule.Deviation;
import se.framsteg.schedule.Recurrence;
import se.framsteg.shell.FormProblems;
import se.framsteg.ui.DayField;
import se.framsteg.ui.Difference;
import se.framsteg.ui.Dropdown;
import se.framsteg.ui.Field;
import se.framsteg.ui.Part;
import se.framsteg.ui.TextBox;
import se.framsteg.ui.Tick;
import se.framsteg.ui.TimeField;

/** Everything one can say about an activity. */
final class ActivityFields extends Div {
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final GroupWords words;
    private final Field title;
    private final Dropdown<Theme> theme;
    private final Dropdown<Picture> picture;
    private final TextBox purpose;
    private final TextBox forWhom;
    private final TextBox firstTime;
    private final Field place;
    private final Field language;
    private final TextBox accessibility;
    private final Field capacity;
    private final Dropdown<Booking> booking;
    private final Map<DayOfWeek, Tick> weekdays = new EnumMap<>(DayOfWeek.class);
    private final Dropdown<Integer> everyWeeks;
    private final DayField from;
    private final DayField to;
    private final TimeField starts;
    private final TimeField ends;
    private final DayField opens;
    private final DayField closes;
    private final Field cancelHours;
    private final Tick dropIn;
    private final Map<Choice, Tick> leaders = new LinkedHashMap<>();
    private final Map<Choice, Tick> programmes = new LinkedHashMap<>();
    private final Map<String, Tick> municipalities = new LinkedHashMap<>();
    private List<Deviation> deviations = List.of();

    ActivityFields(ActivityChoices choices, GroupWords words) {
        this.words = words;
        addClassNames("stack", "form");
        title = line("activity.title");
        theme = new Dropdown<>(words.text("activity.theme"), List.of(Theme.values()), words::theme);
        picture = new Dropdown<>(
                words.text("activity.picture"),
                List.of(Picture.values()),
                each -> words.words().of("picture", each));
        purpose = box("activity.purpose");
        forWhom = box("groups.for-whom");
        firstTime = box("groups.first-time");
        place = line("groups.place");
        language = line("groups.language");
        accessibility = box("groups.accessibility");
        capacity = new Field(words.text("activity.capacity")).ofType("number").with("min", "1");
        booking = new Dropdown<>(
                words.text("activity.booking"),
                List.of(Booking.values()),
                each -> words.words().of("booking", each));
        everyWeeks = new Dropdown<>(
                words.text("entry.rhythm"), List.of(1, 2, 3, 4), each -> words.text("entry.every", each));
        from = new DayField(words.text("entry.from"));
        to = new DayField(words.text("entry.to"));
        starts = new TimeField(words.text("entry.starts"));
        ends = new TimeField(words.text("entry.ends"));
        opens = new DayField(words.text("activity.opens"));
        closes = new DayField(words.text("activity.closes"));
        cancelHours =
                new Field(words.text("activity.cancel-hours")).ofType("number").with("min", "0");
        dropIn = new Tick(words.text("activity.drop-in"));
        add(
                new Part(words.text("activity.part.what"), title, theme, picture, purpose, forWhom, firstTime),
                new Part(words.text("activity.part.when"), weekdays(), everyWeeks, row(from, to), row(starts, ends)),
                new Part(words.text("activity.part.where"), place, language, accessibility),
                new Part(
                        words.text("activity.part.who"),
                        ticks("activity.leaders", choices.leaders(), leaders),
                        ticks("activity.programmes", choices.programmes(), programmes),
                        municipalities(choices.municipalities())),
                new Part(
                        words.text("activity.part.places"),
                        capacity,
                        booking,
                        row(opens, closes),
                        cancelHours,
                        dropIn));
        capacity.setValue("10");
        cancelHours.setValue("24");
    }

    /** @param copied leaves the days out: last term's are over */
    void fill(ActivityDetails details, boolean copied) {
        title.setValue(details.title());
        theme.setValue(details.theme());
        picture.setValue(details.picture());
        purpose.set(details.purpose());
        forWhom.set(details.forWhom());
        firstTime.set(details.firstTime());
        place.setValue(Objects.requireNonNullElse(details.place(), ""));
        language.setValue(Objects.requireNonNullElse(details.language(), ""));
        accessibility.set(details.accessibility());
        capacity.setValue(String.valueOf(details.capacity()));
        booking.setValue(details.booking());
        cancelHours.setValue(String.valueOf(details.cancelHours()));
        dropIn.set(details.dropIn());
        leaders.forEach((choice, tick) -> tick.set(details.leaders().contains(choice.id())));
        programmes.forEach((choice, tick) -> tick.set(details.programmes().contains(choice.id())));
        municipalities.forEach((name, tick) -> tick.set(details.municipalities().contains(name)));
        var rule = details.recurrence();
        weekdays.forEach((day, tick) -> tick.set(rule.weekdays().contains(day)));
        everyWeeks.setValue(rule.everyWeeks());
        starts.set(rule.starts());
        ends.set(rule.ends());
        if (!copied) {
            from.set(rule.from());
            to.set(rule.to());
            opens.set(day(details.opens()));
            closes.set(day(details.closes()));
            deviations = rule.deviations();
        }
    }

    void chooseProgramme(UUID id) {
        programmes.forEach((choice, tick) -> tick.set(choice.id().equals(id)));
    }

    /** Empty when something is missing without which there is nothing to send; that is then said at its field. */
    Optional<ActivityDetails> details(long version) {
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
        var days = weekdays.entrySet().stream()
                .filter(day -> day.getValue().isOn())
                .map(Map.Entry::getKey)
                .toList();
        var rule = new Recurrence(
                days.isEmpty() ? List.of(first.getDayOfWeek()) : days,
                begins,
                until,
                everyWeeks.getValue(),
                first,
                last,
                first.equals(last),
                deviations);
        return Optional.of(new ActivityDetails(
                title.getValue(),
                theme.getValue(),
                picture.getValue(),
                Objects.requireNonNullElse(purpose.getText(), ""),
                forWhom.getText(),
                firstTime.getText(),
                place.getValue(),
                language.getValue(),
                accessibility.getText(),
                leaders.entrySet().stream()
                        .filter(each -> each.getValue().isOn())
                        .map(each -> each.getKey().id())
                        .toList(),
                programmes.entrySet().stream()
                        .filter(each -> each.getValue().isOn())
                        .map(each -> each.getKey().id())
                        .toList(),
                municipalities.entrySet().stream()
                        .filter(each -> each.getValue().isOn())
                        .map(Map.Entry::getKey)
                        .toList(),
                number(capacity.getValue()),
                booking.getValue(),
                rule,
                at(opens.getDay(), LocalTime.MIN),
                at(closes.getDay(), LAST_MINUTE),
                number(cancelHours.getValue()),
                dropIn.isOn(),
                version));
    }

    Map<String, HasValidation> byPointer() {
        return Map.ofEntries(
                Map.entry("/title", title),
                Map.entry("/purpose", purpose),
                Map.entry("/forWhom", forWhom),
                Map.entry("/firstTime", firstTime),
                Map.entry("/place", place),
                Map.entry("/language", language),
                Map.entry("/accessibility", accessibility),
                Map.entry("/capacity", capacity),
                Map.entry("/booking", booking),
                Map.entry("/recurrence/weekdays", everyWeeks),
                Map.entry("/recurrence/from", from),
                Map.entry("/recurrence/to", to),
                Map.entry("/recurrence/starts", starts),
                Map.entry("/recurrence/ends", ends),
                Map.entry("/opens", opens),
                Map.entry("/closes", closes),
                Map.entry("/cancelHours", cancelHours));
    }

    List<Difference> differences(ActivityDetails theirs) {
        var mine = details(theirs.version()).orElse(theirs);
        return new Difference.Found()
                .field(words.text("activity.title"), mine.title(), theirs.title())
                .field(words.text("activity.purpose"), mine.purpose(), theirs.purpose())
                .field(words.text("groups.place"), mine.place(), theirs.place())
                .field(words.text("activity.capacity"), "" + mine.capacity(), "" + theirs.capacity())
                .field(
                        words.text("entry.from"),
                        day(mine.recurrence().from()),
                        day(theirs.recurrence().from()))
                .field(
                        words.text("entry.to"),
                        day(mine.recurrence().to()),
                        day(theirs.recurrence().to()))
                .field(words.text("entry.when"), hours(mine.recurrence()), hours(theirs.recurrence()))
                .list();
    }

    private String hours(Recurrence rule) {
        return words.words().hours(rule.starts(), rule.ends());
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : words.words().day(day);
    }

    private Field line(String key) {
        return new Field(words.text(key)).with("maxlength", String.valueOf(ActivityDetails.LONGEST_LINE));
    }

    private TextBox box(String key) {
        return new TextBox(words.text(key), ActivityDetails.LONGEST_PROSE);
    }

    private static Div row(DayField one, DayField other) {
        var row = new Div(one, other);
        row.addClassNames("row", "fields");
        return row;
    }

    private static Div row(TimeField one, TimeField other) {
        var row = new Div(one, other);
        row.addClassNames("row", "fields");
        return row;
    }

    private FieldSet weekdays() {
        var set = new FieldSet(words.text("entry.weekdays"));
        set.addClassName("choices");
        var row = new Div();
        row.addClassName("weekdays");
        for (var day : DayOfWeek.values()) {
            var tick = new Tick(words.words().weekday(day));
            weekdays.put(day, tick);
            row.add(tick);
        }
        set.add(row);
        return set;
    }

    private FieldSet ticks(String key, List<Choice> choices, Map<Choice, Tick> kept) {
        var set = new FieldSet(words.text(key));
        set.addClassName("choices");
        choices.forEach(choice -> {
            var tick = new Tick(choice.name());
            kept.put(choice, tick);
            set.add(tick);
        });
        return set;
    }

    private FieldSet municipalities(List<String> names) {
        var set = new FieldSet(words.text("activity.municipalities"));
        set.addClassName("choices");
        names.forEach(name -> {
            var tick = new Tick(name);
            municipalities.put(name, tick);
            set.add(tick);
        });
        return set;
    }

    private void require(@Nullable Object given, HasValidation field) {
        if (given == null) {
            FormProblems.mark(field, words.text("problem.required"));
        }
    }

    /** What is no number is answered at the field, as one that is out of range. */
    private static int number(String typed) {
        try {
            return Integer.parseInt(typed.strip());
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    private static @Nullable LocalDateTime at(@Nullable LocalDate day, LocalTime time) {
        return day == null ? null : day.atTime(time);
    }

    private static @Nullable LocalDate day(@Nullable LocalDateTime at) {
        return at == null ? null : at.toLocalDate();
    }
}
