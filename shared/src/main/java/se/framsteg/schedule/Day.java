package se.framsteg.schedule;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param publicHoliday its name in the language asked for; null on other days */
@Serdeable
public record Day(LocalDate date, @Nullable String publicHoliday, List<Occurrence> occurrences) {}
