package se.framsteg.groups;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which of an activity's sessions a page is about, by the day it was first planned for; all of them where none is named. */
final class SessionInAddress {
    private static final String SESSION = "tillfalle";

    private SessionInAddress() {}

    static String of(@Nullable LocalDate on) {
        return on == null ? "" : "?" + SESSION + "=" + on;
    }

    static Optional<LocalDate> find(BeforeEnterEvent entering) {
        try {
            return entering.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(SESSION)
                    .map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
