package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * One tap, everyone at once, or a whole printed list.
 *
 * @param paper whether it is entered from a printed list
 */
@Serdeable
public record Marks(@NotNull @Size(max = 500) List<@NotNull @Valid Mark> marks, boolean paper) {}
