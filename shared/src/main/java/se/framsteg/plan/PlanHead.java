package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version without what it says.
 *
 * @param number counts from 1
 * @param answeredBy who agreed or declined; null while nobody has, as is {@code answeredAt}
 * @param answer the words that came with it
 */
@Serdeable
public record PlanHead(
        int number,
        PlanVersionState state,
        Side side,
        String proposedBy,
        Instant proposedAt,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String answer) {}
