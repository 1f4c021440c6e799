package se.framsteg.progression;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import se.framsteg.people.CurrentEnrolment;
import se.framsteg.people.OverdueKind;
import se.framsteg.people.OverdueRow;
import se.framsteg.people.OverdueSource;
import se.framsteg.progression.CardReads.Head;

/** Cards that have waited too long, by {@link DueRule}. */
@Singleton
final class CardsOverdue implements OverdueSource {

    private static final String CARD = CardsApi.PARTICIPANT_INSTRUMENT;

    private final Instruments instruments;
    private final CardReads cards;

    CardsOverdue(Instruments instruments, CardReads cards) {
        this.instruments = instruments;
        this.cards = cards;
    }

    @Override
    public List<OverdueRow> overdue(List<CurrentEnrolment> enrolments, LocalDate today) {
        List<UUID> participants =
                enrolments.stream().map(CurrentEnrolment::participantId).toList();
        Map<UUID, List<Head>> heads =
                cards.heads(participants, CARD).stream().collect(Collectors.groupingBy(Head::participantId));
        int interval = instruments.newestCard().intervalMonths();
        return enrolments.stream()
                .flatMap(enrolment -> {
                    LocalDate last = History.of(heads.getOrDefault(enrolment.participantId(), List.of()))
                            .lastAnsweredOn();
                    CardDue due = DueRule.due(enrolment, last, interval, today);
                    return due.state() == DueState.OVERDUE
                            ? List.of(enrolment.late(OverdueKind.CARD, Objects.requireNonNull(due.on()), null)).stream()
                            : List.<OverdueRow>of().stream();
                })
                .toList();
    }
}
