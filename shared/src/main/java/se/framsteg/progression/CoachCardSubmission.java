package se.framsteg.progression;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Language;

/**
 * A coach's own card. Sent twice with the same content it is stored once and answered alike.
 *
 * @param id made where the card was begun (UUIDv7)
 * @param version of {@link CoachCardsApi#INSTRUMENT}
 * @param answeredOn not in the future
 * @param language the questions were read in
 * @param answers one for each question of the version, in any order
 * @param corrects the caller's card that this one replaces; the old one is kept
 */
@Serdeable
public record CoachCardSubmission(
        @NotNull UUID id,
        int version,
        @NotNull LocalDate answeredOn,
        @NotNull Language language,
        @NotEmpty @Size(max = 100) List<@Valid @NotNull Answer> answers,
        @Nullable UUID corrects) {}
