package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Another time for one that is planned. @param version of the follow-up that is moved */
@Serdeable
public record FollowUpMove(@NotNull @Valid FollowUpTime time, long version) {}
