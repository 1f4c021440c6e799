package se.framsteg.progression;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.framsteg.identity.Language;
import se.framsteg.people.Coaching;
import se.framsteg.people.CurrentEnrolment;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Disclosures;
import se.framsteg.progression.CardReads.Head;

/** A coach's participants at a glance: three queries, however many they are and however long they have answered. */
@Singleton
final class Caseloads {

    private static final String CARD = CardsApi.PARTICIPANT_INSTRUMENT;

    /** The latest, and the one before that it is compared with. */
    private static final int CARDS_READ_WHOLE = 2;

    /** What needs a talk first: overdue, due, lower answers than last; then by name. */
    private static final Comparator<CaseloadRow> NEEDS_A_TALK = Comparator.comparing(
                    (CaseloadRow row) -> row.due().state())
            .reversed()
            .thenComparing(
                    row -> row.change() == null ? 0 : row.change().lower().size(), Comparator.reverseOrder())
            .thenComparing(CaseloadRow::name)
            .thenComparing(CaseloadRow::participantId);

    private final Instruments instruments;
    private final Coaching coaching;
    private final CardReads cards;
    private final Disclosures disclosures;
    private final Calendar calendar;

    Caseloads(Instruments instruments, Coaching coaching, CardReads cards, Disclosures disclosures, Calendar calendar) {
        this.instruments = instruments;
        this.coaching = coaching;
        this.cards = cards;
        this.disclosures = disclosures;
        this.calendar = calendar;
    }

    Caseload of(UUID coach, Language language) {
        LocalDate today = calendar.today();
        List<CurrentEnrolment> coached = coaching.listCoached(coach, today);
        List<UUID> participants =
                coached.stream().map(CurrentEnrolment::participantId).toList();
        disclosures.disclosed(participants);
        Map<UUID, History> histories = histories(participants);
        Map<UUID, List<Answer>> answers = cards.answers(histories.values().stream()
                .flatMap(history -> history.latest(CARDS_READ_WHOLE).stream())
                .toList());
        InstrumentFile newest = instruments.newestCard();
        return new Caseload(
                today,
                newest.in(language),
                coached.stream()
                        .map(enrolled -> row(
                                enrolled,
                                histories.getOrDefault(enrolled.participantId(), new History(List.of())),
                                answers,
                                newest,
                                today))
                        .sorted(NEEDS_A_TALK)
                        .toList());
    }

    private Map<UUID, History> histories(List<UUID> participants) {
        return cards.heads(participants, CARD).stream()
                .collect(Collectors.groupingBy(
                        Head::participantId, Collectors.collectingAndThen(Collectors.toList(), History::of)));
    }

    private CaseloadRow row(
            CurrentEnrolment enrolled,
            History history,
            Map<UUID, List<Answer>> answers,
            InstrumentFile newest,
            LocalDate today) {
        Function<Integer, InstrumentFile> version = number -> instruments.getPublished(CARD, number);
        List<MeasuredCard> latest = history.latest(CARDS_READ_WHOLE).stream()
                .map(head ->
                        History.filled(head, answers, version.apply(head.card().version())))
                .toList();
        List<Head> current = history.current();
        return new CaseloadRow(
                enrolled.participantId(),
                enrolled.participantName(),
                enrolled.programmeName(),
                current.size(),
                history.lastAnsweredOn(),
                DueRule.due(enrolled, history.lastAnsweredOn(), newest.intervalMonths(), today),
                latest.isEmpty() ? List.of() : latest.getLast().answers(),
                ChangeRule.sinceLast(latest, version),
                current.stream().mapToInt(Head::cannotAnswer).sum(),
                current.stream().mapToInt(Head::asked).sum());
    }
}
