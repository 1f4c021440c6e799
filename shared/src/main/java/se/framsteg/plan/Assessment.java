package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A participant's needs assessment in the enrolment that is the caller's business.
 *
 * @param current null while nobody has written anything
 * @param left the fields about which nobody has written; a hint, never a hindrance
 * @param history every version, newest first
 */
@Serdeable
public record Assessment(
        String participantName,
        @Nullable AssessmentVersion current,
        List<AssessmentField> left,
        List<AssessmentHead> history) {}
