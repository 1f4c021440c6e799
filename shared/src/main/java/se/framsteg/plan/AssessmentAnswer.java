package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * One field as both have written it; the words of one never replace the other's.
 *
 * @param own the participant's words as they handed them in; null when they wrote none
 * @param settled what was written in the talk; null until then
 */
@Serdeable
public record AssessmentAnswer(
        AssessmentField field,
        @Nullable String own,
        @Nullable String settled) {}
