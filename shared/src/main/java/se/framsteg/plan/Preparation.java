package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the participant prepares before the talk. Theirs alone until they hand it in.
 *
 * @param coachName null when nobody is assigned
 * @param texts one for each field that is prepared, in order
 * @param begun whether there is something that is not handed in
 * @param handedInAt the last time; null for never
 */
@Serdeable
public record Preparation(
        @Nullable String coachName,
        List<PreparedText> texts,
        boolean begun,
        @Nullable Instant handedInAt) {}
