package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that differs between two versions. @param milestoneId which milestone; null for the other parts */
@Serdeable
public record PlanChange(PlanField field, @Nullable UUID milestoneId, Kind kind) {

    /** How. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }
}
