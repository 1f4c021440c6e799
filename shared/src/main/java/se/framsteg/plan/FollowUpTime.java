package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** When and where, by the clock on the wall. @param place null when it is not said */
@Serdeable
public record FollowUpTime(
        @NotNull FollowUpKind kind,
        @NotNull LocalDate on,
        @NotNull LocalTime from,
        @NotNull LocalTime until,
        @Nullable String place) {}
