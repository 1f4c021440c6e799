package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * The assessment as it stood after somebody saved it.
 *
 * @param number counts from 1
 * @param answers one for each field, in the enum's order
 * @param finished the coach's word that it is
 */
@Serdeable
public record AssessmentVersion(
        int number, List<AssessmentAnswer> answers, boolean finished, Side side, String savedBy, Instant savedAt) {}
