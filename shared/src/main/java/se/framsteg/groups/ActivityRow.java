package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the coordinator's list.
 *
 * @param next null when none lies ahead
 * @param takingPart people with a place in the series or, where each session is signed up for, in the next one
 * @param waiting people in line, likewise
 */
@Serdeable
public record ActivityRow(
        UUID id,
        String title,
        Theme theme,
        ActivityState state,
        @Nullable LocalDateTime next,
        int capacity,
        int takingPart,
        int waiting) {}
