package se.framsteg.progression;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * What differs between two cards, by question codes. Ordinal: higher or lower, never how much on average.
 *
 * @param since the day of the earlier card
 * @param notComparable answered with a value in only one of the two, or in neither
 */
@Serdeable
public record Change(
        LocalDate since, List<String> higher, List<String> lower, List<String> same, List<String> notComparable) {}
