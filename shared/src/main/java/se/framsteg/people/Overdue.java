package se.framsteg.people;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/** Everything that is late round those whom the caller coaches or coordinates; the oldest first. */
@Serdeable
public record Overdue(LocalDate date, List<OverdueRow> rows) {}
