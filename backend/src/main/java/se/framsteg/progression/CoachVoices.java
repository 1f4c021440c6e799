package se.framsteg.progression;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Language;
import se.framsteg.people.CurrentEnrolment;
import se.framsteg.people.Enrolments;
import se.framsteg.platform.Calendar;
import se.framsteg.privacy.Seen;
import se.framsteg.progression.CardReads.Head;

/** What coaches answer about a participant, and what they had seen before; {@link RoundRule} says what a round is. */
@Singleton
final class CoachVoices {

    /** The routes that show a coach the participant's answers. */
    private static final List<String> SHOWING =
            List.of("CardsController.progression", "CardsController.caseload", "CardsController.enterFromPaper");

    private final Instruments instruments;
    private final Enrolments enrolments;
    private final CardReads reads;
    private final CoachCardFacts facts;
    private final Progressions progressions;
    private final Cards cards;
    private final Seen seen;
    private final Calendar calendar;

    CoachVoices(
            Instruments instruments,
            Enrolments enrolments,
            CardReads reads,
            CoachCardFacts facts,
            Progressions progressions,
            Cards cards,
            Seen seen,
            Calendar calendar) {
        this.instruments = instruments;
        this.enrolments = enrolments;
        this.reads = reads;
        this.facts = facts;
        this.progressions = progressions;
        this.cards = cards;
        this.seen = seen;
        this.calendar = calendar;
    }

    CoachCards of(UUID coach, UUID participant, Language language) {
        History own = history(participant, CoachCardsApi.INSTRUMENT);
        History theirs = history(participant, CardsApi.PARTICIPANT_INSTRUMENT);
        List<CoachCardFacts.Fact> all = facts.list(participant);
        return new CoachCards(
                progressions.ofCoaches(participant, own, due(participant, own, theirs), language),
                all.stream()
                        .filter(fact -> !fact.seenBefore())
                        .map(CoachCardFacts.Fact::card)
                        .toList(),
                all.stream()
                        .filter(fact -> fact.by().equals(coach))
                        .map(CoachCardFacts.Fact::card)
                        .toList(),
                sawLatest(coach, participant, theirs));
    }

    /** The participant's cards, without the one that this coach is to answer before and has not seen. */
    Progression blind(UUID coach, UUID participant, Language language) {
        History own = history(participant, CoachCardsApi.INSTRUMENT);
        History theirs = history(participant, CardsApi.PARTICIPANT_INSTRUMENT);
        Optional<Head> withheld =
                RoundRule.withheld(own, theirs, interval()).filter(head -> !saw(coach, participant, head));
        return progressions.without(withheld.orElse(null), participant, language);
    }

    CardReceipt answer(UUID coach, UUID participant, CoachCardSubmission sent) {
        History theirs = history(participant, CardsApi.PARTICIPANT_INSTRUMENT);
        CardSubmission card = new CardSubmission(
                sent.id(),
                CoachCardsApi.INSTRUMENT,
                sent.version(),
                sent.answeredOn(),
                sent.language(),
                Device.OWN,
                HelpedBy.NOBODY,
                sent.answers(),
                sent.corrects());
        // Once the first is there, the participant's is shown: what corrects it was not written blind.
        boolean seenBefore = sent.corrects() != null || sawLatest(coach, participant, theirs);
        return cards.submit(Sending.byCoach(card, participant, coach, seenBefore));
    }

    private CardDue due(UUID participant, History own, History theirs) {
        @Nullable
        CurrentEnrolment enrolled =
                enrolments.find(participant, calendar.today()).orElse(null);
        return RoundRule.due(enrolled, own, theirs, interval(), calendar.today());
    }

    private int interval() {
        return instruments.newestCoachCard().intervalMonths();
    }

    private boolean sawLatest(UUID coach, UUID participant, History theirs) {
        return theirs.latest(1).stream().anyMatch(head -> saw(coach, participant, head));
    }

    /** Who helped to fill a card in has seen it, as has who copied it from paper. */
    private boolean saw(UUID coach, UUID participant, Head head) {
        return head.card().helpedBy() == HelpedBy.COACH
                || seen.since(head.card().submittedAt(), coach, participant, SHOWING);
    }

    private History history(UUID participant, String instrument) {
        return History.of(reads.heads(List.of(participant), instrument));
    }
}
