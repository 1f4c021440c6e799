package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** @param already whether it was registered before: scanning twice does no harm */
@Serdeable
public record CheckedIn(UUID activityId, String title, boolean already) {}
