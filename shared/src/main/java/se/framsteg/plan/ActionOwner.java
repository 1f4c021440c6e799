package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one who does it.
 *
 * @param id the account of staff or the organisation of a party; null for the participant
 * @param name of the person at the party, required there; for the others it is filled in when read
 */
@Serdeable
public record ActionOwner(
        @NotNull Kind kind, @Nullable UUID id, @Nullable String name) {

    /** Whose people. */
    public enum Kind {
        PARTICIPANT,
        STAFF,
        PARTY
    }
}
