package se.framsteg.schedule;

import io.micronaut.serde.annotation.Serdeable;

/** @param generation of the address that shall no longer work */
@Serdeable
public record CalendarRenewal(int generation) {}
