package se.framsteg.groups;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.DayField;
import se.framsteg.ui.Difference;
import se.framsteg.ui.Dropdown;
import se.framsteg.ui.Field;
import se.framsteg.ui.Part;
import se.framsteg.ui.Tick;

/** How many may come, and how one gets a place. */
final class SignUpFields extends Composite<Part> {
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final GroupWords words;
    private final Field capacity;
    private final Dropdown<Booking> booking;
    private final DayField opens;
    private final DayField closes;
    private final Field cancelHours;
    private final Tick dropIn;

    SignUpFields(GroupWords words) {
        this.words = words;
        capacity = new Field(words.text("activity.capacity")).ofType("number").with("min", "1");
        booking = new Dropdown<>(
                words.text("activity.booking"),
                List.of(Booking.values()),
                each -> words.words().of("booking", each));
        opens = new DayField(words.text("activity.opens"));
        closes = new DayField(words.text("activity.closes"));
        cancelHours =
                new Field(words.text("activity.cancel-hours")).ofType("number").with("min", "0");
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
                ActivityFields.row(opens, closes),
                cancelHours,
                dropIn);
    }

    /** @param copied leaves the days out: last term's are over */
    void fill(ActivityDetails details, boolean copied) {
        capacity.setValue(String.valueOf(details.capacity()));
        booking.setValue(details.booking());
        cancelHours.setValue(String.valueOf(details.cancelHours()));
        dropIn.set(details.dropIn());
        if (!copied) {
            opens.set(day(details.opens()));
            closes.set(day(details.closes()));
        }
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
        return at(opens.getDay(), LocalTime.MIN);
    }

    /** When the day is over. */
    @Nullable
    LocalDateTime closes() {
        return at(closes.getDay(), LAST_MINUTE);
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
        found.field(words.text("activity.capacity"), capacity.getValue(), "" + theirs.capacity());
    }

    private static int number(Field typed) {
        try {
            return Integer.parseInt(typed.getValue().strip());
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
