package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The coach's part as it shall be, whole.
 *
 * @param texts a field that is left out is emptied
 * @param basedOn the number of the version it was made from; 0 for none
 */
@Serdeable
public record AssessmentChange(
        @NotNull @Size(max = 50) List<@NotNull @Valid SettledText> texts, boolean finished, int basedOn) {}
