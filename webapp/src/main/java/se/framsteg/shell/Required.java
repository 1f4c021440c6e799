package se.framsteg.shell;

import com.vaadin.flow.component.HasValidation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.Words;

/** What a request cannot be made without, such as a day; the only rule the web app has of its own about forms. */
public final class Required {
    private Required() {}

    /** As given; says so at the field where there is none. */
    public static <T> @Nullable T of(@Nullable T given, @Nullable HasValidation field, Words words) {
        if (given == null) {
            FormProblems.mark(Objects.requireNonNull(field), words.text("problem.required"));
        }
        return given;
    }
}
