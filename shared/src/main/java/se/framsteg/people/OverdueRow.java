package se.framsteg.people;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that should not be forgotten.
 *
 * @param since the first day on which it was late; for what ends, the last day
 * @param about what it is about, in the words of whoever wrote it; null where the kind says all
 */
@Serdeable
public record OverdueRow(
        OverdueKind kind,
        UUID participantId,
        String participantName,
        String programmeName,
        @Nullable String coachName,
        LocalDate since,
        @Nullable String about) {}
