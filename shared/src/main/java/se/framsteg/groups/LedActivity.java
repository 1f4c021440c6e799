package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** An activity that the caller leads, and that has begun. */
@Serdeable
public record LedActivity(UUID activityId, String title) {}
