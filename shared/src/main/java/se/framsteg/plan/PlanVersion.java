package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;

/** A version with what it says; it never changes. */
@Serdeable
public record PlanVersion(PlanHead head, PlanContent content) {}
