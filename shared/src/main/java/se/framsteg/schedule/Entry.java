package se.framsteg.schedule;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line that was written into a week: agreed hours, or the participant's own. */
@Serdeable
public record Entry(UUID id, SourceKind kind, EntryDetails details) {

    public Entry serving(@Nullable UUID milestone) {
        return new Entry(id, kind, details.serving(milestone));
    }
}
