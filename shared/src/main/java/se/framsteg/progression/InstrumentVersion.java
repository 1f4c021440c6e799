package se.framsteg.progression;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line in the administrator's list. */
@Serdeable
public record InstrumentVersion(
        String code,
        int version,
        String title,
        InstrumentState state,
        Respondent respondent,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy) {}
