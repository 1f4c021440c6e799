package se.framsteg.progression;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.framsteg.people.Enrolments;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Ids;
import se.framsteg.platform.Refused;
import se.framsteg.problem.FieldError;
import se.framsteg.problem.ProblemType;
import se.framsteg.progression.DraftStore.Begun;

/**
 * Takes answers of a card that is being filled in, one by one. A participant has one draft of an instrument, wherever it
 * was begun: another device is told its id and goes on with it.
 */
@Singleton
final class Drafts {

    private final Instruments instruments;
    private final Enrolments enrolments;
    private final CardStore cards;
    private final DraftStore store;
    private final Calendar calendar;
    private final JsonMapper json;

    Drafts(
            Instruments instruments,
            Enrolments enrolments,
            CardStore cards,
            DraftStore store,
            Calendar calendar,
            JsonMapper json) {
        this.instruments = instruments;
        this.enrolments = enrolments;
        this.cards = cards;
        this.store = store;
        this.calendar = calendar;
        this.json = json;
    }

    DraftSaved save(UUID participant, UUID cardId, String question, DraftAnswer sent) {
        refuseFaults(getInstrument(sent.instrument(), sent.version()), question, sent);
        if (!Ids.isStandard(cardId)) {
            throw Refused.because(ProblemType.NOT_FOUND);
        }
        Begun draft = store.lock(participant, sent.instrument(), question).orElse(null);
        if (draft == null || !draft.cardId().equals(cardId)) {
            refuseSubmitted(participant, cardId);
        }
        if (draft == null) {
            draft = begin(participant, cardId, question, sent);
        }
        if (draft.version() != sent.version()) {
            refuseFaults(instruments.getPublished(sent.instrument(), draft.version()), question, sent);
        }
        return new DraftSaved(draft.cardId(), question, save(participant, draft, question, sent));
    }

    /** @return the revision that is saved now */
    private int save(UUID participant, Begun draft, String question, DraftAnswer sent) {
        SavedAnswer saved = draft.answer();
        if (saved != null && saved.state() == sent.state() && Objects.equals(saved.value(), sent.value())) {
            return saved.revision();
        }
        if (saved != null && saved.revision() != sent.basedOn()) {
            throw Refused.at("/value", ProblemType.DRAFT_CHANGED_ELSEWHERE).showing(text(saved));
        }
        int revision = saved == null ? 1 : saved.revision() + 1;
        store.save(participant, sent.instrument(), new SavedAnswer(question, sent.state(), sent.value(), revision));
        return revision;
    }

    private Begun begin(UUID participant, UUID cardId, String question, DraftAnswer sent) {
        if (enrolments.find(participant, calendar.today()).isEmpty()) {
            throw Refused.because(ProblemType.NOT_ENROLLED);
        }
        if (begun(participant, cardId, sent)) {
            return new Begun(cardId, sent.version(), null);
        }
        store.deleteSubmitted(participant, sent.instrument());
        Begun elsewhere = store.lock(participant, sent.instrument(), question).orElse(null);
        if (elsewhere != null) {
            return elsewhere;
        }
        if (begun(participant, cardId, sent)) {
            return new Begun(cardId, sent.version(), null);
        }
        throw Refused.because(ProblemType.CARD_ID_TAKEN);
    }

    private boolean begun(UUID participant, UUID cardId, DraftAnswer sent) {
        return store.begin(participant, sent.instrument(), cardId, sent.version(), calendar.now());
    }

    private InstrumentFile getInstrument(String code, int version) {
        return instruments
                .findPublished(code, version)
                .filter(file -> file.respondent() == Respondent.PARTICIPANT)
                .orElseThrow(() -> Refused.at("/instrument", ProblemType.UNKNOWN_INSTRUMENT));
    }

    private static void refuseFaults(InstrumentFile instrument, String question, DraftAnswer sent) {
        List<FieldError> faults = instrument
                .find(question)
                .map(item -> AnswerRules.faults(item, sent.state(), sent.value(), ""))
                .orElse(List.of(FieldError.of("#question", ProblemType.UNKNOWN_QUESTION)));
        if (!faults.isEmpty()) {
            throw Refused.at(faults);
        }
    }

    private void refuseSubmitted(UUID participant, UUID cardId) {
        cards.find(cardId).ifPresent(card -> {
            throw Refused.because(
                    card.participantId().equals(participant)
                            ? ProblemType.CARD_ALREADY_SUBMITTED
                            : ProblemType.CARD_ID_TAKEN);
        });
    }

    private String text(SavedAnswer answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
