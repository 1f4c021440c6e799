package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;

/** @param already an answer, or that there shall be none, was stored before; that one stands */
@Serdeable
public record FeedbackStored(boolean already) {}
