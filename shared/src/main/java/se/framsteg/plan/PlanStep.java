package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A version beside what held when it was proposed.
 *
 * @param before what held then; empty for the first
 * @param changes what the version makes otherwise
 */
@Serdeable
public record PlanStep(PlanVersion version, PlanContent before, List<PlanChange> changes) {}
