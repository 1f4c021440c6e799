package se.framsteg.progression;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Language;
import se.framsteg.people.CurrentEnrolment;
import se.framsteg.people.Enrolments;
import se.framsteg.people.TodayItem;
import se.framsteg.people.TodayKind;
import se.framsteg.people.TodaySource;
import se.framsteg.platform.Calendar;

/** The card as it stands for a participant today: what they fill in, and what is saved of it. */
@Singleton
final class CardToday implements TodaySource {

    private static final String CARD = CardsApi.PARTICIPANT_INSTRUMENT;

    private final Instruments instruments;
    private final Enrolments enrolments;
    private final CardStore cards;
    private final DraftStore drafts;
    private final Calendar calendar;

    CardToday(Instruments instruments, Enrolments enrolments, CardStore cards, DraftStore drafts, Calendar calendar) {
        this.instruments = instruments;
        this.enrolments = enrolments;
        this.cards = cards;
        this.drafts = drafts;
        this.calendar = calendar;
    }

    /** What was begun goes on in the version in which it was begun. */
    CardToFill toFill(UUID participant, Language language) {
        LocalDate today = calendar.today();
        Optional<CurrentEnrolment> enrolled = enrolments.find(participant, today);
        Optional<Draft> draft = drafts.find(participant, CARD);
        InstrumentFile newest = instruments.newestCard();
        InstrumentFile version = draft.map(begun -> instruments.getPublished(CARD, begun.version()))
                .orElse(newest);
        return new CardToFill(
                version.in(language),
                due(participant, enrolled.orElse(null), newest, today),
                draft.orElse(null),
                enrolled.map(CurrentEnrolment::coachName).orElse(null),
                enrolled.map(CurrentEnrolment::cardPromiseConfirmed).orElse(false));
    }

    @Override
    public List<TodayItem> items(CurrentEnrolment enrolment, LocalDate day) {
        UUID participant = enrolment.participantId();
        CardDue due = due(participant, enrolment, instruments.newestCard(), day);
        if (due.state() == DueState.NONE) {
            return List.of();
        }
        boolean begun = drafts.find(participant, CARD).isPresent();
        return List.of(new TodayItem(TodayKind.CARD, due.state() != DueState.LATER, begun, due.on()));
    }

    private CardDue due(UUID participant, @Nullable CurrentEnrolment enrolled, InstrumentFile newest, LocalDate today) {
        return DueRule.due(enrolled, cards.lastAnsweredOn(participant, CARD), newest.intervalMonths(), today);
    }
}
