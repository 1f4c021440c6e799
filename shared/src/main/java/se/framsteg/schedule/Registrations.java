package se.framsteg.schedule;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Attendance of several people, row by row: what is wrong with one does not keep the others from being stored. */
@Serdeable
public record Registrations(@NotNull @Size(max = 200) List<@NotNull @Valid Registration> rows) {}
