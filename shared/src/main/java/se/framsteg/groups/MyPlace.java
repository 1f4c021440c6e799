package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param before how many stand before in line, for {@link PlaceState#WAITING}
 * @param offeredUntil for {@link PlaceState#OFFERED}: an answer is wanted before then
 */
@Serdeable
public record MyPlace(
        PlaceState state, int before, @Nullable Instant offeredUntil) {

    public static final MyPlace NONE = new MyPlace(PlaceState.NONE, 0, null);
}
