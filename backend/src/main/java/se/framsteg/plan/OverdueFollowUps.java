package se.framsteg.plan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.CurrentEnrolment;
import se.framsteg.people.OverdueKind;
import se.framsteg.people.OverdueRow;
import se.framsteg.people.OverdueSource;
import se.framsteg.plan.FollowUpRule.Talks;
import se.framsteg.plan.OverdueRepository.AgreedRow;
import se.framsteg.plan.OverdueRepository.TalkRow;
import se.framsteg.platform.Calendar;

/** Talks that are late or due, by {@link FollowUpRule}. */
@Singleton
final class OverdueFollowUps implements OverdueSource {

    /** The next talk. @param due the last day in time, @param proposed to plan one for; both null while no plan is agreed */
    record Next(@Nullable LocalDate due, @Nullable LocalDate proposed) {}

    private final OverdueRepository stored;
    private final WorkingDays workingDays;

    OverdueFollowUps(OverdueRepository stored, WorkingDays workingDays) {
        this.stored = stored;
        this.workingDays = workingDays;
    }

    @Override
    public List<OverdueRow> overdue(List<CurrentEnrolment> enrolments, LocalDate today) {
        Map<UUID, Talks> talks =
                talks(enrolments.stream().map(CurrentEnrolment::enrolmentId).toList());
        return enrolments.stream()
                .flatMap(enrolment -> Optional.ofNullable(talks.get(enrolment.enrolmentId()))
                        .flatMap(some -> FollowUpRule.late(enrolment, some, workingDays::isFree, today))
                        .map(day -> enrolment.late(OverdueKind.FOLLOW_UP, day, null))
                        .stream())
                .toList();
    }

    Next next(CurrentEnrolment enrolment, LocalDate today) {
        Talks talks =
                Objects.requireNonNull(talks(List.of(enrolment.enrolmentId())).get(enrolment.enrolmentId()));
        return new Next(
                FollowUpRule.due(enrolment, talks, workingDays::isFree),
                FollowUpRule.proposed(enrolment, talks, workingDays::isFree, today));
    }

    private Map<UUID, Talks> talks(Collection<UUID> enrolments) {
        if (enrolments.isEmpty()) {
            return Map.of();
        }
        Map<UUID, AgreedRow> agreed = stored.agreed(enrolments).stream()
                .collect(Collectors.toMap(AgreedRow::enrolmentId, Function.identity()));
        Map<UUID, List<TalkRow>> rows =
                stored.talks(enrolments).stream().collect(Collectors.groupingBy(TalkRow::enrolmentId));
        Map<UUID, Talks> talks = new HashMap<>();
        enrolments.forEach(id -> talks.put(id, talks(agreed.get(id), rows.getOrDefault(id, List.of()))));
        return talks;
    }

    private static Talks talks(@Nullable AgreedRow agreed, List<TalkRow> rows) {
        return new Talks(
                agreed == null ? null : LocalDate.ofInstant(agreed.firstAt(), Calendar.ZONE),
                agreed == null ? null : agreed.weeks(),
                rows.stream().filter(TalkRow::held).map(TalkRow::day).toList(),
                rows.stream().filter(row -> !row.held()).map(TalkRow::day).toList());
    }
}
