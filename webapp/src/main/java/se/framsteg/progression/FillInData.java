package se.framsteg.progression;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import se.framsteg.identity.Language;

/**
 * What the page brings to the card's script; {@code contract.ts} calls it {@code CardPage}.
 *
 * @param account whose card it is; the script sends it back with every call
 * @param token must come back with everything that changes something
 * @param borrowed nothing may stay on the device
 * @param today by our clock, since a phone's may be wrong
 */
@Serdeable
record FillInData(UUID account, Language language, String token, boolean borrowed, LocalDate today, CardToFill card) {}
