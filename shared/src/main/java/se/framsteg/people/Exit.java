package se.framsteg.people;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * How an enrolment ended.
 *
 * @param until the last day, inclusive; not in the future. Before the first day where the enrolment never began
 */
@Serdeable
public record Exit(@NotNull LocalDate until, @NotNull ExitReason reason, long version) {}
