package se.framsteg.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Language;
import se.framsteg.platform.Ids;
import se.framsteg.testing.RunningApi;

/** Builds cards to send: every scale question 3 and the rest skipped, unless told otherwise. */
record SampleCard(
        UUID id,
        String instrument,
        int version,
        LocalDate answeredOn,
        Device device,
        List<Answer> answers,
        @Nullable UUID corrects) {

    static SampleCard on(LocalDate day) {
        UUID id = RunningApi.bean(Ids.class).next();
        return new SampleCard(id, "bip", 1, day, Device.OWN, answers(Fixtures.BIP), null);
    }

    private static List<Answer> answers(InstrumentFile instrument) {
        return instrument.items().stream()
                .map(item -> switch (item.kind()) {
                    case SCALE -> new Answer(item.code(), AnswerState.VALUE, 3);
                    case YES_NO -> new Answer(item.code(), AnswerState.SKIPPED, null);
                    case HOURS -> new Answer(item.code(), AnswerState.NOT_ASKED, null);
                })
                .toList();
    }

    /** @param value null for "cannot answer" */
    SampleCard with(String question, @Nullable Integer value) {
        Answer changed = new Answer(question, value == null ? AnswerState.CANNOT_ANSWER : AnswerState.VALUE, value);
        List<Answer> others = new ArrayList<>(answers);
        others.replaceAll(answer -> answer.question().equals(question) ? changed : answer);
        return new SampleCard(id, instrument, version, answeredOn, device, others, corrects);
    }

    SampleCard withVersion(String instrument, int version) {
        return new SampleCard(id, instrument, version, answeredOn, device, answers, corrects);
    }

    SampleCard withDevice(Device device) {
        return new SampleCard(id, instrument, version, answeredOn, device, answers, corrects);
    }

    SampleCard withAnswers(List<Answer> answers) {
        return new SampleCard(id, instrument, version, answeredOn, device, answers, corrects);
    }

    SampleCard withId(UUID id) {
        return new SampleCard(id, instrument, version, answeredOn, device, answers, corrects);
    }

    SampleCard correcting(UUID card) {
        return new SampleCard(id, instrument, version, answeredOn, device, answers, Objects.requireNonNull(card));
    }

    CardSubmission build() {
        return new CardSubmission(
                id, instrument, version, answeredOn, Language.SV, device, HelpedBy.NOBODY, answers, corrects);
    }
}
