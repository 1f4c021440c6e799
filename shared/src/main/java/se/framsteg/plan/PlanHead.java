package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version without what it says.
 *
 * @param number counts from 1
 * @param answeredBy who agreed or declined; null while nobody has, as is {@code answeredAt}
 * @param answer the words that came with it
 * @param saidOn the day on which the participant said yes in a way that {@code answeredBy} then wrote down, as {@code saidHow}
 *     tells; both null for an answer of one's own
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
        @Nullable String answer,
        @Nullable LocalDate saidOn,
        @Nullable SaidHow saidHow) {}
