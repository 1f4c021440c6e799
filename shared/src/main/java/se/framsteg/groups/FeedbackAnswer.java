package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a session.
 *
 * @param face null: they would rather not say, and are not asked again
 * @param words only together with a face
 */
@Serdeable
public record FeedbackAnswer(
        @Nullable Face face,
        @Nullable @Size(max = 2 * LONGEST_WORDS) String words) {

    /** In code points. */
    public static final int LONGEST_WORDS = 300;
}
