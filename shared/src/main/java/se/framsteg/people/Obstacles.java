package se.framsteg.people;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The obstacles that were found in one enrolment; often several at once.
 *
 * @param obstacles each once, in the enum's order, when read; the same one twice counts once when sent
 * @param version of the enrolment, to be sent back with a change
 */
@Serdeable
public record Obstacles(@NotNull @Size(max = 20) List<@NotNull Obstacle> obstacles, long version) {}
