package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param reason those who were signed up read it */
@Serdeable
public record Cancellation(@NotNull @Size(max = 2 * LONGEST) String reason, long version) {

    /** In code points. */
    public static final int LONGEST = 500;
}
