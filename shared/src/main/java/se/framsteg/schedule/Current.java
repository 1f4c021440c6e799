package se.framsteg.schedule;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * For the first page.
 *
 * @param now what goes on
 * @param next the coming ones of today, or, when there are none, those of the next day that has any
 */
@Serdeable
public record Current(LocalDate today, List<Occurrence> now, List<Occurrence> next) {

    /** How far ahead is looked. */
    public static final int DAYS_AHEAD = 7;
}
