package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** That a version exists, without what it says. */
@Serdeable
public record AssessmentHead(int number, boolean finished, Side side, String savedBy, Instant savedAt) {}
