package se.framsteg.plan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.framsteg.people.CurrentEnrolment;
import se.framsteg.people.OverdueKind;
import se.framsteg.people.OverdueRow;
import se.framsteg.people.OverdueSource;

/** Agreed actions whose day has passed. */
@Singleton
final class OverdueActions implements OverdueSource {

    private final OverdueRepository stored;

    OverdueActions(OverdueRepository stored) {
        this.stored = stored;
    }

    @Override
    public List<OverdueRow> overdue(List<CurrentEnrolment> enrolments, LocalDate today) {
        if (enrolments.isEmpty()) {
            return List.of();
        }
        Map<UUID, CurrentEnrolment> byId =
                enrolments.stream().collect(Collectors.toMap(CurrentEnrolment::enrolmentId, Function.identity()));
        return stored.lateActions(byId.keySet(), today).stream()
                .map(action -> Objects.requireNonNull(byId.get(action.enrolmentId()))
                        .late(OverdueKind.ACTION, action.due().plusDays(1), action.words()))
                .toList();
    }
}
