package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** Somebody who dropped in and is not in any list: a first name for this one session. */
@Serdeable
public record Guest(UUID id, String name) {}
