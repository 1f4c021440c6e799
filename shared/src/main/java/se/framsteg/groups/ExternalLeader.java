package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody from outside on an activity's list.
 *
 * @param id of the place on the list, not of the person
 * @param contact e-mail address, or phone number in E.164
 * @param until while waiting: when the link ends; once accepted: when the way in ends
 */
@Serdeable
public record ExternalLeader(UUID id, String name, String contact, ExternalLeaderState state, Instant until) {

    @Override
    public String toString() {
        return "ExternalLeader[" + id + "]";
    }
}
