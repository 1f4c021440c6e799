package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a change does to those who are signed up already, before it is saved.
 *
 * @param takingPart who are told of it
 * @param moved sessions, by the day they were first planned for
 * @param removed sessions that will not be
 * @param offers how many in line are offered a place at once
 */
@Serdeable
public record ChangeEffect(int takingPart, List<LocalDate> moved, List<LocalDate> removed, int offers) {}
