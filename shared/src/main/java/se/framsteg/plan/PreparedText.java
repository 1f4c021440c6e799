package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A field as the participant has it on the phone.
 *
 * @param text null when empty
 * @param revision counts from 1; 0 for what was handed in and not touched since, or was never written
 */
@Serdeable
public record PreparedText(AssessmentField field, @Nullable String text, int revision) {}
