package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The whole plan as one would have it. @param basedOn number of the latest version one has seen, whatever its state */
@Serdeable
public record PlanProposal(@NotNull @Valid PlanContent content, int basedOn) {}
