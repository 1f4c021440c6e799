package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * How a session went.
 *
 * @param on the day it was first planned for
 * @param number of it within the activity, from 1
 */
@Serdeable
public record SessionFigures(
        LocalDate on,
        int number,
        LocalDateTime starts,
        LocalDateTime ends,
        SessionOutcome outcome,
        Turnout turnout,
        SessionFeedback feedback) {}
