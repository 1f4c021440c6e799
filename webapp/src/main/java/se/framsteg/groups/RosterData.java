package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import se.framsteg.identity.Language;

/**
 * What the page brings to the roster's script; {@code contract.ts} calls it {@code RosterPage}.
 *
 * @param account who leads; the script sends it back with every call
 * @param token must come back with everything that changes something
 * @param borrowed nothing may stay on the device
 * @param coordinator whether the activities' pages are there for them
 * @param heading of the session, {@code when} it is: in words
 * @param paper address of the list to print
 */
@Serdeable
record RosterData(
        UUID account,
        Language language,
        String token,
        boolean borrowed,
        boolean coordinator,
        String heading,
        String when,
        String paper,
        Roster roster) {}
