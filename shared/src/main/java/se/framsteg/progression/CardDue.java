package se.framsteg.progression;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param on since when, or when, the card is due; null when nothing is due (not enrolled, paused) */
@Serdeable
public record CardDue(DueState state, @Nullable LocalDate on) {}
