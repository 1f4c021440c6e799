package se.framsteg.ui;

import com.vaadin.flow.component.Composite;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A time of day, in the browser's own field for times. */
public final class TimeField extends Composite<Field> implements SaysFault {
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

    /** @param onChange told when the user leaves the field after changing it */
    public TimeField whenChanged(Runnable onChange) {
        getContent().whenChanged(onChange);
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
    public FaultLine fault() {
        return getContent().fault();
    }
}
