package se.framsteg.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.framsteg.schedule.Purpose;
import se.framsteg.schedule.Purposes;

/** The milestones that both have agreed on, for the week to tell. */
@Singleton
final class PlanPurposes implements Purposes {

    private final Enrolled enrolled;
    private final PlanRepository versions;

    PlanPurposes(Enrolled enrolled, PlanRepository versions) {
        this.enrolled = enrolled;
        this.versions = versions;
    }

    /** Also of an enrolment that has ended: its hours stand in the weeks of then. */
    @Override
    public Map<UUID, Map<UUID, String>> words(Collection<UUID> participants) {
        return participants.isEmpty()
                ? Map.of()
                : versions.milestonesOf(participants).stream()
                        .collect(groupingBy(
                                AgreedMilestone::participantId,
                                toMap(AgreedMilestone::id, AgreedMilestone::words, (one, other) -> one)));
    }

    @Override
    public List<Purpose> choices(UUID participant) {
        return enrolled.find(participant).stream()
                .flatMap(enrolment -> versions.milestonesIn(enrolment.enrolmentId()).stream())
                .map(milestone -> new Purpose(milestone.id(), milestone.words()))
                .toList();
    }
}
