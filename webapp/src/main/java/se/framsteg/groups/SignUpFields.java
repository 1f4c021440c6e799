package se.framsteg.groups;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.DayField;
import se.framsteg.ui.Difference;
import se.framsteg.ui.Dropdown;
import se.framsteg.ui.Field;
import se.framsteg.ui.Part;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Tick;
import se.framsteg.ui.TimeField;

/** How many may come, and how one gets a place. */
final class SignUpFields extends Composite<Part> {
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final GroupWords words;
    private final Field capacity;
    private final Dropdown<Booking> booking;
    private final DayField opens;
    private final TimeField opensAt;
    private final DayField closes;
    private final TimeField closesAt;
    private final Field cancelHours;
    private final Tick dropIn;

    SignUpFields(GroupWords words) {
        this.words = words;
        capacity = number("activity.capacity", "1", ActivityDetails.MOST_PLACES);
        booking = new Dropdown<>(words.text("activity.booking"), List.of(Booking.values()), words::booking);
        opens = new DayField(words.text("activity.opens"));
        opensAt = new TimeField(words.text("activity.opens.at"));
        closes = new DayField(words.text("activity.closes"));
        closesAt = new TimeField(words.text("activity.closes.at"));
        cancelHours = number("activity.cancel-hours", "0", ActivityDetails.MOST_CANCEL_HOURS)
                .hint(words.text("activity.cancel-hours.hint"));
        dropIn = new Tick(words.text("activity.drop-in"));
        capacity.setValue("10");
        cancelHours.setValue("24");
    }

    @Override
    protected Part initContent() {
        return new Part(
                words.text("activity.part.places"),
                capacity,
                booking,
                Prose.soft(words.text("activity.sign-up.hint")),
                ActivityFields.row(opens, opensAt),
                ActivityFields.row(closes, closesAt),
                cancelHours,
                dropIn);
    }

    void fill(ActivityDetails details) {
        capacity.setValue(String.valueOf(details.capacity()));
        booking.setValue(details.booking());
        cancelHours.setValue(String.valueOf(details.cancelHours()));
        dropIn.set(details.dropIn());
        set(opens, opensAt, details.opens(), LocalTime.MIN);
        set(closes, closesAt, details.closes(), LAST_MINUTE);
    }

    /** What is no number is answered at the field, as one that is out of range. */
    int capacity() {
        return number(capacity);
    }

    Booking booking() {
        return booking.getValue();
    }

    @Nullable
    LocalDateTime opens() {
        return at(opens, opensAt, LocalTime.MIN);
    }

    /** When the day is over, unless an hour is given. */
    @Nullable
    LocalDateTime closes() {
        return at(closes, closesAt, LAST_MINUTE);
    }

    /** As {@link #capacity}. */
    int cancelHours() {
        return number(cancelHours);
    }

    boolean dropIn() {
        return dropIn.isOn();
    }

    Map<String, HasValidation> byPointer() {
        return Map.of(
                "/capacity", capacity,
                "/booking", booking,
                "/opens", opens,
                "/closes", closes,
                "/cancelHours", cancelHours);
    }

    void differences(ActivityDetails theirs, Difference.Found found) {
        found.field(words.text("activity.capacity"), capacity.getValue(), "" + theirs.capacity())
                .field(words.text("activity.booking"), words.booking(booking()), words.booking(theirs.booking()))
                .field(words.text("activity.opens"), words.moment(opens()), words.moment(theirs.opens()))
                .field(words.text("activity.closes"), words.moment(closes()), words.moment(theirs.closes()))
                .field(words.text("activity.cancel-hours"), cancelHours.getValue(), "" + theirs.cancelHours())
                .field(words.text("groups.drop-in"), words.yes(dropIn()), words.yes(theirs.dropIn()));
    }

    private Field number(String key, String least, int most) {
        return new Field(words.text(key))
                .ofType("number")
                .with("min", least)
                .with("max", String.valueOf(most))
                .with("inputmode", "numeric");
    }

    private static int number(Field typed) {
        try {
            return Integer.parseInt(typed.getValue().strip());
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    /** An hour without a day means nothing, and is left out. */
    private static @Nullable LocalDateTime at(DayField day, TimeField time, LocalTime otherwise) {
        var on = day.getDay();
        return on == null ? null : on.atTime(Objects.requireNonNullElse(time.getTime(), otherwise));
    }

    private static void set(DayField day, TimeField time, @Nullable LocalDateTime at, LocalTime otherwise) {
        day.set(at == null ? null : at.toLocalDate());
        time.set(at == null || at.toLocalTime().equals(otherwise) ? null : at.toLocalTime());
    }
}
