package se.framsteg.people;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/** The first day of the first enrolment in a programme, and the last day known of any. */
@Introspected
record EnrolledDays(LocalDate since, LocalDate until) {}
