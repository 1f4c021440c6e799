package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.schedule.Occurrence;
import se.framsteg.schedule.OccurrenceState;

/**
 * A coming session as a participant sees it.
 *
 * @param on the day it was first planned for: its name, wherever it is moved
 * @param because why it was cancelled; null while it was not
 * @param bookable where each session is signed up for, otherwise null
 * @param clashes what else stands in the participant's own week then
 */
@Serdeable
public record SessionToBook(
        LocalDate on,
        LocalDateTime starts,
        LocalDateTime ends,
        OccurrenceState state,
        @Nullable String because,
        @Nullable Bookable bookable,
        List<Occurrence> clashes) {}
