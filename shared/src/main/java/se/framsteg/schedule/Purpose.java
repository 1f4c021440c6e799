package se.framsteg.schedule;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** What a time in the week is for. @param id of a milestone in the plan, @param words the participant's own */
@Serdeable
public record Purpose(UUID id, String words) {}
