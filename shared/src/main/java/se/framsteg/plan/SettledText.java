package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What was settled about one field. @param text null or blank when nothing was */
@Serdeable
public record SettledText(
        @NotNull AssessmentField field, @Nullable String text) {}
