package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An activity as a participant sees it.
 *
 * @param participantName an alias where the identity is protected
 * @param leaders names
 * @param series what one signs up for; null where it is each session
 * @param sessions that lie ahead, in order
 */
@Serdeable
public record ActivityPage(
        UUID id,
        String participantName,
        String title,
        Theme theme,
        Picture picture,
        String purpose,
        @Nullable String forWhom,
        @Nullable String firstTime,
        @Nullable String place,
        @Nullable String municipality,
        List<SpokenLanguage> languages,
        @Nullable String accessibility,
        List<String> leaders,
        ActivityState state,
        @Nullable String cancelledBecause,
        boolean dropIn,
        @Nullable Bookable series,
        List<SessionToBook> sessions,
        @Nullable String suggestedBy) {}
