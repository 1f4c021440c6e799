package se.framsteg.progression;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The card is stored.
 *
 * @param coachName who reads it; null when nobody is assigned
 * @param nextOn when the next is due
 */
@Serdeable
public record CardReceipt(
        UUID id, Instant submittedAt, @Nullable String coachName, LocalDate nextOn) {}
