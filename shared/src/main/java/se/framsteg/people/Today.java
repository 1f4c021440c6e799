package se.framsteg.people;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The participant's first page.
 *
 * @param coachName null when nobody is assigned
 * @param enrolled false before the first and after the last day
 */
@Serdeable
public record Today(LocalDate date, String name, @Nullable String coachName, boolean enrolled, List<TodayItem> items) {}
