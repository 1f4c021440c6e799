package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A participant's yes that the coach writes down, for those who have no phone.
 *
 * @param on the day it was said; not one that has not come yet
 */
@Serdeable
public record SaidYes(@NotNull LocalDate on, @NotNull SaidHow how) {}
