package se.framsteg.progression;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private static final History NO_CARDS = new History(List.of());

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
        return caseload(coach, language, false);
    }

    /** Without the answers that the coach is to answer before; one query more, for the coach's own cards. */
    Caseload blind(UUID coach, Language language) {
        return caseload(coach, language, true);
    }

    private Caseload caseload(UUID coach, Language language, boolean blind) {
        LocalDate today = calendar.today();
        List<CurrentEnrolment> coached = coaching.listCoached(coach, today);
        List<UUID> participants =
                coached.stream().map(CurrentEnrolment::participantId).toList();
        disclosures.disclosed(participants);
        Map<UUID, History> histories = histories(participants, CARD);
        Map<UUID, History> own = blind ? histories(participants, CoachCardsApi.INSTRUMENT) : Map.of();
        Map<UUID, List<Answer>> answers = cards.answers(histories.values().stream()
                .flatMap(history -> history.latest(CARDS_READ_WHOLE).stream())
                .toList());
        InstrumentFile newest = instruments.newestCard();
        return new Caseload(
                today,
                newest.in(language),
                coached.stream()
                        .map(enrolled -> {
                            History history = histories.getOrDefault(enrolled.participantId(), NO_CARDS);
                            return blind
                                    ? blindRow(
                                            enrolled,
                                            history,
                                            own.getOrDefault(enrolled.participantId(), NO_CARDS),
                                            answers,
                                            today)
                                    : row(enrolled, history, history, answers, null, today);
                        })
                        .sorted(NEEDS_A_TALK)
                        .toList());
    }

    private Map<UUID, History> histories(List<UUID> participants, String instrument) {
        return cards.heads(participants, instrument).stream()
                .collect(Collectors.groupingBy(
                        Head::participantId, Collectors.collectingAndThen(Collectors.toList(), History::of)));
    }

    private CaseloadRow blindRow(
            CurrentEnrolment enrolled, History history, History own, Map<UUID, List<Answer>> answers, LocalDate today) {
        int interval = instruments.newestCoachCard().intervalMonths();
        CardDue due = RoundRule.due(enrolled, own, history, interval, today);
        Optional<Head> withheld = RoundRule.withheld(own, history, interval);
        History shown = withheld.map(history::without).orElse(history);
        return row(enrolled, history, shown, answers, new OwnCard(due, withheld.isPresent()), today);
    }

    /** @param shown what of the history may be told */
    private CaseloadRow row(
            CurrentEnrolment enrolled,
            History history,
            History shown,
            Map<UUID, List<Answer>> answers,
            @Nullable OwnCard own,
            LocalDate today) {
        Function<Integer, InstrumentFile> version = number -> instruments.getPublished(CARD, number);
        boolean withheld = own != null && own.withheld();
        List<MeasuredCard> latest = withheld ? List.of() : latest(shown, answers, version);
        List<Head> current = shown.current();
        return new CaseloadRow(
                enrolled.participantId(),
                enrolled.participantName(),
                enrolled.programmeName(),
                history.current().size(),
                history.lastAnsweredOn(),
                DueRule.due(
                        enrolled,
                        history.lastAnsweredOn(),
                        instruments.newestCard().intervalMonths(),
                        today),
                latest.isEmpty() ? List.of() : latest.getLast().answers(),
                ChangeRule.sinceLast(latest, version),
                current.stream().mapToInt(Head::cannotAnswer).sum(),
                current.stream().mapToInt(Head::asked).sum(),
                own);
    }

    private static List<MeasuredCard> latest(
            History shown, Map<UUID, List<Answer>> answers, Function<Integer, InstrumentFile> version) {
        return shown.latest(CARDS_READ_WHOLE).stream()
                .map(head ->
                        History.filled(head, answers, version.apply(head.card().version())))
                .toList();
    }
}
