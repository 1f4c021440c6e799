package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Serdeable
public record GuestName(@NotNull @Size(max = 2 * LONGEST) String name) {

    /** In code points: a first name. */
    public static final int LONGEST = 40;
}
