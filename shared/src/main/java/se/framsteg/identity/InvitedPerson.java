package se.framsteg.identity;

import io.micronaut.serde.annotation.Serdeable;

/** Who an invitation is for, shown before a password is chosen. */
@Serdeable
public record InvitedPerson(String name, String email) {}
