package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Somebody who has a place, is offered one or waits for one; nothing else about the person.
 *
 * @param name an alias where the identity is protected
 * @param before how many wait before them; 0 for whoever does not wait
 */
@Serdeable
public record PlaceHolder(String name, PlaceState state, int before) {}
