package se.framsteg.identity;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Messages that did not come through at once.
 *
 * @param triedAgain how many wait for another try
 * @param givenUp how many were given up during the last 90 days
 */
@Serdeable
public record Undelivered(int triedAgain, int givenUp) {}
