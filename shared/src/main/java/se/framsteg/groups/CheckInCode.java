package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the leader's QR code says; another one every {@link #SECONDS}. */
@Serdeable
public record CheckInCode(@NotNull @Size(max = 200) String code) {

    public static final int SECONDS = 30;
}
