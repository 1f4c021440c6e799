package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/** Where a milestone stands, and who said so. Those that nobody has marked are {@link MilestoneState#PLANNED}. */
@Serdeable
public record MilestoneMark(UUID milestoneId, MilestoneState state, String markedBy, Instant markedAt) {}
