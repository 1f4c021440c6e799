package se.framsteg.progression;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.CurrentEnrolment;
import se.framsteg.people.Enrolments;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Refused;
import se.framsteg.problem.FieldError;
import se.framsteg.problem.ProblemType;

/**
 * Takes cards in. What can be judged without the database is judged first; then the card is simply inserted, and only a
 * taken id leads to a look at what is stored. Runs in the guard's transaction.
 */
@Singleton
final class Cards {

    private final Instruments instruments;
    private final Enrolments enrolments;
    private final CardStore store;
    private final DraftStore drafts;
    private final Calendar calendar;

    Cards(Instruments instruments, Enrolments enrolments, CardStore store, DraftStore drafts, Calendar calendar) {
        this.instruments = instruments;
        this.enrolments = enrolments;
        this.store = store;
        this.drafts = drafts;
        this.calendar = calendar;
    }

    CardReceipt submit(Sending sending) {
        LocalDate today = calendar.today();
        InstrumentFile instrument = instrument(sending);
        List<FieldError> faults = SubmissionRules.faults(sending, instrument, today);
        if (!faults.isEmpty()) {
            throw Refused.at(faults);
        }
        CurrentEnrolment enrolled =
                enrolments.find(sending.participantId(), today).orElse(null);
        if (enrolled == null) {
            return receiptAgain(sending, instrument, null).orElseThrow(() -> Refused.because(ProblemType.NOT_ENROLLED));
        }
        if (sending.card().answeredOn().isBefore(enrolled.since())) {
            return receiptAgain(sending, instrument, enrolled)
                    .orElseThrow(() -> Refused.at("/answeredOn", ProblemType.OUT_OF_RANGE));
        }
        return store(sending, instrument, enrolled);
    }

    private CardReceipt store(Sending sending, InstrumentFile instrument, CurrentEnrolment enrolled) {
        refuseBadCorrection(sending);
        NewCard card = NewCard.of(sending, instrument, enrolled, calendar.now());
        if (!store.insert(card)) {
            return receiptAgain(sending, instrument, enrolled)
                    .orElseThrow(() -> Refused.at("/corrects", ProblemType.CARD_ALREADY_CORRECTED));
        }
        if (sending.endsDraft()) {
            drafts.delete(sending.participantId(), instrument.code());
        }
        return receipt(sending, card.submittedAt(), instrument, enrolled);
    }

    /** Old published versions are taken too: a card may have been begun before a newer one was published. */
    private InstrumentFile instrument(Sending sending) {
        CardSubmission card = sending.card();
        InstrumentFile newest = instruments
                .findNewest(card.instrument())
                .filter(file -> file.respondent() == sending.respondent())
                .orElseThrow(() -> Refused.at("/instrument", ProblemType.UNKNOWN_INSTRUMENT));
        return instruments
                .findPublished(newest.code(), card.version())
                .orElseThrow(() -> Refused.at("/version", ProblemType.UNKNOWN_INSTRUMENT));
    }

    private void refuseBadCorrection(Sending sending) {
        if (sending.card().corrects() != null
                && store.find(sending.card().corrects())
                        .filter(old -> SubmissionRules.mayCorrect(sending, old))
                        .isEmpty()) {
            throw Refused.at("/corrects", ProblemType.UNKNOWN_VALUE);
        }
    }

    /**
     * The reply to a card whose id is stored already: the same as the first time.
     *
     * @return empty when the id is free
     * @throws Refused when another card is stored under it, whoever's it is
     */
    private Optional<CardReceipt> receiptAgain(
            Sending sending, InstrumentFile instrument, @Nullable CurrentEnrolment enrolled) {
        return store.find(sending.card().id()).map(stored -> {
            if (!stored.contentHash().equals(sending.contentHash())) {
                throw Refused.because(ProblemType.CARD_ID_TAKEN);
            }
            return receipt(sending, stored.submittedAt(), instrument, enrolled);
        });
    }

    private CardReceipt receipt(
            Sending sending, Instant submittedAt, InstrumentFile instrument, @Nullable CurrentEnrolment enrolled) {
        LocalDate last = lastAnsweredOn(sending);
        return enrolled == null
                ? new CardReceipt(sending.card().id(), submittedAt, null, last.plusMonths(instrument.intervalMonths()))
                : new CardReceipt(
                        sending.card().id(),
                        submittedAt,
                        enrolled.coachName(),
                        DueRule.next(enrolled, last, instrument.intervalMonths()));
    }

    /** A card of today is the latest without asking, since none is of tomorrow. */
    private LocalDate lastAnsweredOn(Sending sending) {
        LocalDate answeredOn = sending.card().answeredOn();
        if (answeredOn.equals(calendar.today())) {
            return answeredOn;
        }
        LocalDate last =
                store.lastAnsweredOn(sending.participantId(), sending.card().instrument());
        return last == null ? answeredOn : last;
    }
}
