package se.framsteg.plan;

import org.jspecify.annotations.Nullable;
import se.framsteg.ui.Field;

/** A whole number in a field. */
final class Numbers {
    private Numbers() {}

    /** Null when empty; -1, which no rule lets through, for what is no number. */
    static @Nullable Integer of(Field field) {
        var typed = field.getValue().strip();
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(typed);
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }
}
