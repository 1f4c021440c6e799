package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the catalogue.
 *
 * @param next when it is next, by the clock on the wall
 * @param bookable the series, or the next session
 * @param suggestedBy the coach who thought of this participant; null when nobody did
 */
@Serdeable
public record ActivityCard(
        UUID id,
        String title,
        Theme theme,
        Picture picture,
        @Nullable String place,
        @Nullable String municipality,
        List<SpokenLanguage> languages,
        LocalDateTime next,
        Booking booking,
        Bookable bookable,
        @Nullable String suggestedBy) {}
