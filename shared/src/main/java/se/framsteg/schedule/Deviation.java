package se.framsteg.schedule;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One time that differs from its rule.
 *
 * @param on the day that the rule gives
 * @param movedTo when it was {@link DeviationKind#MOVED}, otherwise null
 * @param starts null where the rule's hours stand, as is {@code ends}
 */
@Serdeable
public record Deviation(
        @NotNull LocalDate on,
        @NotNull DeviationKind kind,
        @Nullable LocalDate movedTo,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends) {

    public static Deviation cancelled(LocalDate on) {
        return new Deviation(on, DeviationKind.CANCELLED, null, null, null);
    }

    public static Deviation moved(LocalDate on, LocalDate to) {
        return new Deviation(on, DeviationKind.MOVED, to, null, null);
    }

    public static Deviation otherHours(LocalDate on, LocalTime starts, LocalTime ends) {
        return new Deviation(on, DeviationKind.OTHER_HOURS, null, starts, ends);
    }
}
