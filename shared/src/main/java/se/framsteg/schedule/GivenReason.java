package se.framsteg.schedule;

import io.micronaut.serde.annotation.Serdeable;

/** @param occurrence {@link OccurrenceKey} */
@Serdeable
public record GivenReason(String occurrence, String reason) {}
