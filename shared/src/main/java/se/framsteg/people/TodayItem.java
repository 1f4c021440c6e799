package se.framsteg.people;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the participant.
 *
 * @param yourTurn whether it is due; otherwise it is shown as coming
 * @param begun whether the participant has begun it already
 * @param on the day it is or becomes due; null when there is none
 * @param about what it is called, where the kind does not say enough; otherwise null
 */
@Serdeable
public record TodayItem(
        TodayKind kind,
        boolean yourTurn,
        boolean begun,
        @Nullable LocalDate on,
        @Nullable String about) {

    public TodayItem(TodayKind kind, boolean yourTurn, boolean begun, @Nullable LocalDate on) {
        this(kind, yourTurn, begun, on, null);
    }
}
