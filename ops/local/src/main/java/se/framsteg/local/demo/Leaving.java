package se.framsteg.local.demo;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import se.framsteg.people.ExitReason;

/** How somebody's time in a programme ends. @param on the last day */
@Serdeable
record Leaving(LocalDate on, ExitReason reason) {}
