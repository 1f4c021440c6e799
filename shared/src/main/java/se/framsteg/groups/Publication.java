package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;

/** @param version of the activity that was looked at */
@Serdeable
public record Publication(long version) {}
