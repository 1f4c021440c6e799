package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** @param text null or blank to empty the field, @param basedOn the revision that was changed */
@Serdeable
public record PreparedChange(@Nullable String text, int basedOn) {}
