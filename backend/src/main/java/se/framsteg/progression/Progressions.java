package se.framsteg.progression;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Accounts;
import se.framsteg.identity.Language;
import se.framsteg.people.CurrentEnrolment;
import se.framsteg.people.Enrolments;
import se.framsteg.platform.Calendar;
import se.framsteg.progression.CardReads.Head;

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
        Asked asked = new Asked(participant, enrolments.find(participant, calendar.today()), language);
        History history = history(participant);
        return progression(asked, instruments.newestCard(), history, dueIn(asked, history), null, curvesHidden);
    }

    /** As for a coach who is still to answer: without the card, if any, that is withheld until then. */
    Progression without(@Nullable Head withheld, UUID participant, Language language) {
        if (withheld == null) {
            return of(participant, language, false);
        }
        Asked asked = new Asked(participant, enrolments.find(participant, calendar.today()), language);
        History all = history(participant);
        return progression(
                asked,
                instruments.newestCard(),
                all.without(withheld),
                dueIn(asked, all),
                withheld.card().answeredOn(),
                false);
    }

    /** What coaches answered. */
    Progression ofCoaches(UUID participant, History coachs, CardDue due, Language language) {
        Asked asked = new Asked(participant, enrolments.find(participant, calendar.today()), language);
        return progression(asked, instruments.newestCoachCard(), coachs, due, null, false);
    }

    private record Asked(UUID participant, Optional<CurrentEnrolment> enrolled, Language language) {}

    private History history(UUID participant) {
        return History.of(cards.heads(List.of(participant), CARD));
    }

    private CardDue dueIn(Asked asked, History history) {
        return DueRule.due(
                asked.enrolled().orElse(null),
                history.lastAnsweredOn(),
                instruments.newestCard().intervalMonths(),
                calendar.today());
    }

    private Progression progression(
            Asked asked,
            InstrumentFile newest,
            History history,
            CardDue due,
            @Nullable LocalDate withheldOn,
            boolean curvesHidden) {
        IntFunction<InstrumentFile> version = number -> instruments.getPublished(newest.code(), number);
        Map<UUID, List<Answer>> answers = cards.answers(asked.participant());
        List<MeasuredCard> all = history.heads().stream()
                .map(head ->
                        History.filled(head, answers, version.apply(head.card().version())))
                .toList();
        List<MeasuredCard> current =
                all.stream().filter(card -> card.correctedBy() == null).toList();
        return new Progression(
                asked.participant(),
                name(asked),
                due,
                versions(all, newest, version, asked.language()),
                all,
                ChangeRule.sinceFirst(current, version::apply),
                ChangeRule.sinceLast(current, version::apply),
                withheldOn,
                curvesHidden);
    }

    private String name(Asked asked) {
        return asked.enrolled()
                .map(CurrentEnrolment::participantName)
                .orElseGet(
                        () -> accounts.find(asked.participant()).orElseThrow().name());
    }

    private static List<Instrument> versions(
            List<MeasuredCard> cards, InstrumentFile newest, IntFunction<InstrumentFile> version, Language language) {
        IntStream used = cards.stream().mapToInt(MeasuredCard::version);
        return IntStream.concat(used, IntStream.of(newest.version()))
                .sorted()
                .distinct()
                .mapToObj(number -> version.apply(number).in(language))
                .toList();
    }
}
