package se.framsteg.people;

import io.micronaut.serde.annotation.Serdeable;

/** @param granted whether they shall find the participant from now on */
@Serdeable
public record GrantChange(boolean granted) {}
