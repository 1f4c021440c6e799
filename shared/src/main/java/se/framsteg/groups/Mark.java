package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * One tap.
 *
 * @param id made where it was tapped: sent twice it is stored once and answered alike
 * @param state {@link RosterState#EXPECTED} takes back what is registered
 * @param basedOn the version it was made from; 0 when there was none
 */
@Serdeable
public record Mark(
        @NotNull UUID id,
        @NotNull UUID participantId,
        @NotNull RosterState state,
        int basedOn) {}
