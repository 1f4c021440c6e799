package se.framsteg.progression;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * All that the card's flow needs, in one call.
 *
 * @param draft what was saved before; null when not begun
 * @param coachName who will read it; null when nobody is assigned
 * @param promiseConfirmed whether the programme stands behind the words that the card does not affect the benefit
 */
@Serdeable
public record CardToFill(
        Instrument instrument,
        CardDue due,
        @Nullable Draft draft,
        @Nullable String coachName,
        boolean promiseConfirmed) {}
