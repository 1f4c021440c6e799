package se.framsteg.ui;

import com.vaadin.flow.component.Composite;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A day, in the browser's own field for days. */
public final class DayField extends Composite<Field> implements SaysFault {
    private final String label;

    public DayField(String label) {
        this.label = label;
    }

    @Override
    protected Field initContent() {
        return new Field(label).ofType("date");
    }

    /** What the browser lets one choose; what may be stored is decided by the API. */
    public DayField notAfter(LocalDate last) {
        getContent().with("max", last.toString());
        return this;
    }

    public DayField set(@Nullable LocalDate day) {
        getContent().setValue(day == null ? "" : day.toString());
        return this;
    }

    public void focus() {
        getContent().focus();
    }

    /** Null when empty. */
    public @Nullable LocalDate getDay() {
        try {
            return getContent().getValue().isBlank()
                    ? null
                    : LocalDate.parse(getContent().getValue());
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    @Override
    public FaultLine fault() {
        return getContent().fault();
    }
}
