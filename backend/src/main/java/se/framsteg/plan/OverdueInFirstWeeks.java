package se.framsteg.plan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.framsteg.people.CurrentEnrolment;
import se.framsteg.people.OverdueKind;
import se.framsteg.people.OverdueRow;
import se.framsteg.people.OverdueSource;
import se.framsteg.plan.OverdueRepository.AgreedRow;

/** Assessments that are not finished and plans that are not agreed in time, by {@link FirstWeeksRule}. */
@Singleton
final class OverdueInFirstWeeks implements OverdueSource {

    private final OverdueRepository stored;
    private final WorkingDays workingDays;

    OverdueInFirstWeeks(OverdueRepository stored, WorkingDays workingDays) {
        this.stored = stored;
        this.workingDays = workingDays;
    }

    @Override
    public List<OverdueRow> overdue(List<CurrentEnrolment> enrolments, LocalDate today) {
        if (enrolments.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = enrolments.stream().map(CurrentEnrolment::enrolmentId).toList();
        Set<UUID> assessed = new HashSet<>(stored.assessed(ids));
        Set<UUID> planned =
                stored.agreed(ids).stream().map(AgreedRow::enrolmentId).collect(Collectors.toSet());
        List<OverdueRow> rows = new ArrayList<>();
        for (CurrentEnrolment enrolment : enrolments) {
            FirstWeeksRule.late(enrolment, workingDays::isFree, today).ifPresent(day -> {
                if (!assessed.contains(enrolment.enrolmentId())) {
                    rows.add(enrolment.late(OverdueKind.ASSESSMENT, day, null));
                }
                if (!planned.contains(enrolment.enrolmentId())) {
                    rows.add(enrolment.late(OverdueKind.PLAN, day, null));
                }
            });
        }
        return rows;
    }
}
