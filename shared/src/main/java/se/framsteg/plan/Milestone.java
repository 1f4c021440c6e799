package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way.
 *
 * @param id made by whoever adds it; the same from version to version
 * @param words the participant's own
 * @param due null for none
 * @param question code of the question on the card that it is meant to move; null for none
 */
@Serdeable
public record Milestone(
        @NotNull UUID id,
        @NotNull String words,
        @Nullable LocalDate due,
        @Nullable @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String question) {}
