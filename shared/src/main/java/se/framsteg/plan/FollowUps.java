package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The talks of one enrolment and what was agreed in them.
 *
 * @param nextDue the day by which the next should be held; null while no plan is agreed
 * @param proposed a day for the next one by the plan's rhythm, counted from the last talk held or planned; never one that has
 *     passed; null while no plan is agreed
 * @param followUps the latest first
 * @param actions open ones first, each in order of their day
 * @param staff who may own an action beside the participant and the parties
 */
@Serdeable
public record FollowUps(
        LocalDate date,
        String participantName,
        UUID programmeId,
        @Nullable LocalDate nextDue,
        @Nullable LocalDate proposed,
        List<FollowUp> followUps,
        List<AgreedAction> actions,
        List<ActionOwner> staff) {}
