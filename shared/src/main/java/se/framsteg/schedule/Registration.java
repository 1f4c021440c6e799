package se.framsteg.schedule;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** One row of many that are registered together. */
@Serdeable
public record Registration(
        @NotNull UUID participantId,
        @NotNull @Size(max = 100) String occurrence,
        @NotNull @Valid AttendanceChange change) {}
