package se.framsteg.people;

import com.vaadin.flow.component.HasValidation;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.FormProblems;
import se.framsteg.ui.Words;

/** A day that a request cannot be made without; the only rule the web app has of its own about forms. */
final class RequiredDay {
    private RequiredDay() {}

    /** Marks the field where there is none. */
    static @Nullable LocalDate of(@Nullable LocalDate day, @Nullable HasValidation field, Words words) {
        if (day == null) {
            FormProblems.mark(Objects.requireNonNull(field), words.text("problem.required"));
        }
        return day;
    }
}
