package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said about a session, as far as it is shown.
 *
 * @param faces null unless it is shown
 * @param words in the order of the alphabet, which tells nothing about who wrote them or when
 */
@Serdeable
public record SessionFeedback(FeedbackState state, @Nullable Faces faces, List<String> words) {}
