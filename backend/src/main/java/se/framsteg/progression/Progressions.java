package se.framsteg.progression;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import se.framsteg.identity.Accounts;
import se.framsteg.identity.Language;
import se.framsteg.people.CurrentEnrolment;
import se.framsteg.people.Enrolments;
import se.framsteg.platform.Calendar;

/** A participant's cards over time. */
@Singleton
final class Progressions {

    private static final String CARD = CardsApi.PARTICIPANT_INSTRUMENT;

    private final Instruments instruments;
    private final Enrolments enrolments;
    private final Accounts accounts;
    private final CardReads cards;
    private final Calendar calendar;

    Progressions(
            Instruments instruments, Enrolments enrolments, Accounts accounts, CardReads cards, Calendar calendar) {
        this.instruments = instruments;
        this.enrolments = enrolments;
        this.accounts = accounts;
        this.cards = cards;
        this.calendar = calendar;
    }

    /** @param curvesHidden as the participant chose, for their own eyes only */
    Progression of(UUID participant, Language language, boolean curvesHidden) {
        LocalDate today = calendar.today();
        CurrentEnrolment enrolled = enrolments.find(participant, today).orElse(null);
        History history = History.of(cards.heads(List.of(participant), CARD));
        Map<UUID, List<Answer>> answers = cards.answers(participant);
        List<MeasuredCard> all = history.heads().stream()
                .map(head -> History.filled(head, answers, version(head.card().version())))
                .toList();
        List<MeasuredCard> current =
                all.stream().filter(card -> card.correctedBy() == null).toList();
        InstrumentFile newest = instruments.newestCard();
        return new Progression(
                participant,
                enrolled == null ? accounts.find(participant).orElseThrow().name() : enrolled.participantName(),
                DueRule.due(enrolled, history.lastAnsweredOn(), newest.intervalMonths(), today),
                versions(all, newest, language),
                all,
                ChangeRule.sinceFirst(current, this::version),
                ChangeRule.sinceLast(current, this::version),
                curvesHidden);
    }

    private List<Instrument> versions(List<MeasuredCard> cards, InstrumentFile newest, Language language) {
        IntStream used = cards.stream().mapToInt(MeasuredCard::version);
        return IntStream.concat(used, IntStream.of(newest.version()))
                .sorted()
                .distinct()
                .mapToObj(number -> version(number).in(language))
                .toList();
    }

    private InstrumentFile version(int number) {
        return instruments.getPublished(CARD, number);
    }
}
