package se.framsteg.plan;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** A milestone of a plan that holds. */
@Introspected
record AgreedMilestone(UUID participantId, UUID id, String words) {}
