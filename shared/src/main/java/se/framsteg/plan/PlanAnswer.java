package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** Yes or no to what the other proposed. @param words if one wants to say more; one line */
@Serdeable
public record PlanAnswer(boolean agreed, @Nullable String words) {}
