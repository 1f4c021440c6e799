package se.framsteg.plan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.framsteg.people.CurrentEnrolment;
import se.framsteg.people.OverdueKind;
import se.framsteg.people.OverdueRow;
import se.framsteg.people.OverdueSource;
import se.framsteg.plan.OverdueRepository.StayRow;
import se.framsteg.plan.PlacementEndRule.Stay;

/** Placements that are about to end, by {@link PlacementEndRule}. */
@Singleton
final class OverduePlacements implements OverdueSource {

    private final OverdueRepository stored;

    OverduePlacements(OverdueRepository stored) {
        this.stored = stored;
    }

    @Override
    public List<OverdueRow> overdue(List<CurrentEnrolment> enrolments, LocalDate today) {
        if (enrolments.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Stay>> stays =
                stored
                        .stays(
                                enrolments.stream()
                                        .map(CurrentEnrolment::enrolmentId)
                                        .toList(),
                                today)
                        .stream()
                        .collect(Collectors.groupingBy(
                                StayRow::enrolmentId,
                                Collectors.mapping(
                                        row -> new Stay(row.since(), row.until(), row.employer()),
                                        Collectors.toList())));
        return enrolments.stream()
                .flatMap(enrolment ->
                        PlacementEndRule.ending(stays.getOrDefault(enrolment.enrolmentId(), List.of()), today)
                                .map(stay -> enrolment.late(OverdueKind.PLACEMENT_ENDS, stay.until(), stay.employer()))
                                .stream())
                .toList();
    }
}
