package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;

/**
 * How full something is.
 *
 * @param free nobody has them, and they are offered to nobody
 * @param waiting people in line
 */
@Serdeable
public record Spots(int capacity, int free, int waiting) {}
