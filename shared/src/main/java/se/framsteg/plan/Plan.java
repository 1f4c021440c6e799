package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A participant's plan in the enrolment that is the caller's business.
 *
 * @param coachName null when nobody is assigned
 * @param agreed the plan that holds; null until there is one
 * @param proposed what waits for an answer; null for nothing
 * @param changes what is new in it beside what holds
 * @param marks where milestones stand
 * @param left what a plan must hold and the agreed one lacks (seed [003]); a list to go on with, never a refusal
 * @param history every version, newest first
 */
@Serdeable
public record Plan(
        String participantName,
        @Nullable String coachName,
        @Nullable PlanVersion agreed,
        @Nullable PlanVersion proposed,
        List<PlanChange> changes,
        List<MilestoneMark> marks,
        List<PlanField> left,
        List<PlanHead> history) {

    /** The number that a new proposal is based on; 0 for the first. */
    public int latest() {
        return history.isEmpty() ? 0 : history.getFirst().number();
    }
}
