package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * How often somebody came.
 *
 * @param name an alias where the identity is protected
 * @param held sessions that took place while they belonged to them
 * @param missing those of them for which nothing is registered about them
 */
@Serdeable
public record PersonFigures(UUID participantId, String name, int came, int held, int missing) {}
