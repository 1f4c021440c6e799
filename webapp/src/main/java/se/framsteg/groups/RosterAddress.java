package se.framsteg.groups;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A session by its address.
 *
 * @param on the day it was first planned for
 */
record RosterAddress(UUID activityId, LocalDate on) {
    static final String PATH = "/narvaro";

    private static final Pattern NAMED = Pattern.compile("/([0-9a-f-]{36})/(\\d{4}-\\d{2}-\\d{2})");

    /** Empty where that is no session's name. */
    static Optional<RosterAddress> of(@Nullable String pathInfo) {
        var named = NAMED.matcher(pathInfo == null ? "" : pathInfo);
        try {
            return named.matches()
                    ? Optional.of(new RosterAddress(UUID.fromString(named.group(1)), LocalDate.parse(named.group(2))))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException nothingOfOurs) {
            return Optional.empty();
        }
    }

    String path() {
        return PATH + name();
    }

    String paper() {
        return RosterPaperServlet.PATH + name();
    }

    private String name() {
        return "/" + activityId + "/" + on;
    }
}
