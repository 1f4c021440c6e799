package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one tap.
 *
 * @param id of the mark
 * @param problem {@code ProblemType}'s urn; null when it was stored
 * @param row how it stands now; null for somebody who is not on the roster
 */
@Serdeable
public record MarkResult(
        UUID id, @Nullable String problem, @Nullable RosterRow row) {}
