package se.framsteg.schedule;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Where the participant's calendar is read without signing in.
 *
 * @param token the secret part of the address, letters, digits, {@code -} and {@code _}
 * @param generation counts renewals; given back with one
 */
@Serdeable
public record CalendarAddress(String token, int generation) {}
