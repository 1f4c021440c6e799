package se.framsteg.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A time of day, in the browser's own field for times. */
public final class TimeField extends Composite<Field> implements HasValidation {
    private final String label;

    public TimeField(String label) {
        this.label = label;
    }

    @Override
    protected Field initContent() {
        return new Field(label).ofType("time");
    }

    public TimeField set(@Nullable LocalTime time) {
        getContent().setValue(time == null ? "" : time.toString());
        return this;
    }

    /** Null when empty. */
    public @Nullable LocalTime getTime() {
        try {
            return getContent().getValue().isBlank()
                    ? null
                    : LocalTime.parse(getContent().getValue());
        } catch (DateTimeParseException notATime) {
            return null;
        }
    }

    @Override
    public void setErrorMessage(String words) {
        getContent().setErrorMessage(words);
    }

    @Override
    public String getErrorMessage() {
        return getContent().getErrorMessage();
    }

    @Override
    public void setInvalid(boolean invalid) {
        getContent().setInvalid(invalid);
    }

    @Override
    public boolean isInvalid() {
        return getContent().isInvalid();
    }
}
