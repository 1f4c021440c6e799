package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;

/** @param accepted false: the place goes to the next in line, and one leaves the line */
@Serdeable
public record OfferAnswer(boolean accepted) {}
