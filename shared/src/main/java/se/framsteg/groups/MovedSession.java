package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A session at another time than people know of.
 *
 * @param on the day it was first planned for
 * @param starts as it shall be, by the clock on the wall, as is {@code ends}
 */
@Serdeable
public record MovedSession(LocalDate on, LocalDateTime starts, LocalDateTime ends) {}
