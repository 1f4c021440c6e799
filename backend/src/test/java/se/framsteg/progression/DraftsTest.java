package se.framsteg.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.testing.ProblemReply.refused;
import static se.framsteg.testing.ProblemReply.refusedAt;
import static se.framsteg.testing.RunningApi.as;

import java.util.Collections;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.Language;
import se.framsteg.platform.Ids;
import se.framsteg.problem.FieldError;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Person;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

class DraftsTest {

    private final Scene scene = new Scene();
    private final CardsApi aino = cards(scene.aino);
    private final UUID card = RunningApi.bean(Ids.class).next();

    @Test
    void refusesAnswersThatTheInstrumentDoesNotKnow() {
        refusedAt("#question", ProblemType.UNKNOWN_QUESTION, () -> aino.saveAnswer(card, "shoe-size", value(3, 0)));
        refusedAt("#question", ProblemType.UNKNOWN_QUESTION, () -> aino.saveAnswer(card, "hälsa😀", value(3, 0)));
        refusedAt("/value", ProblemType.OUT_OF_RANGE, () -> aino.saveAnswer(card, "health", value(6, 0)));
        refusedAt("/value", ProblemType.REQUIRED, () -> aino.saveAnswer(card, "health", value(null, 0)));
        refusedAt(
                "/instrument",
                ProblemType.UNKNOWN_INSTRUMENT,
                () -> aino.saveAnswer(card, "health", new DraftAnswer("bip", 9_999, AnswerState.VALUE, 3, 0)));
        assertThat(aino.cardToFill(Language.SV).draft()).isNull();
    }

    @Test
    void refusesADraftOfSomebodyWhoIsNotEnrolled() {
        Person dana = scene.participant("Dana", scene.programme, scene.coach);
        scene.rows()
                .update(
                        "UPDATE enrolment SET until = ? WHERE participant_id = ?",
                        scene.today().minusDays(1),
                        dana.id());

        refused(ProblemType.NOT_ENROLLED, () -> cards(dana).saveAnswer(card, "health", value(3, 0)));
    }

    @Test
    void refusesAnAnswerThatKnowsNothingOfTheOneSavedElsewhereAndShowsThatOne() {
        aino.saveAnswer(card, "health", value(3, 0));

        var problem = refused(ProblemType.DRAFT_CHANGED_ELSEWHERE, () -> aino.saveAnswer(card, "health", value(4, 0)));

        assertThat(problem.errors()).containsExactly(FieldError.of("/value", ProblemType.DRAFT_CHANGED_ELSEWHERE));
        assertThat(problem.current())
                .isEqualTo("{\"question\":\"health\",\"state\":\"VALUE\",\"value\":3,\"revision\":1}");
        assertThat(draft().answers()).extracting(SavedAnswer::value).containsExactly(3);
    }

    @Test
    void refusesAnAnswerToACardThatIsSubmitted() {
        CardSubmission whole = SampleCard.on(scene.today()).withId(card).build();
        aino.saveAnswer(card, "health", value(3, 0));
        aino.submit(whole);

        refused(ProblemType.CARD_ALREADY_SUBMITTED, () -> aino.saveAnswer(card, "health", value(4, 1)));
        assertThat(aino.cardToFill(Language.SV).draft()).isNull();
    }

    @Test
    void keepsADraftFromEverybodyElse() {
        aino.saveAnswer(card, "health", value(1, 0));

        assertThat(cards(scene.bo).cardToFill(Language.SV).draft()).isNull();
        cards(scene.bo).discardDraft(card);
        assertThat(draft().cardId()).isEqualTo(card);
        refused(ProblemType.CARD_ID_TAKEN, () -> cards(scene.bo).saveAnswer(card, "health", value(1, 0)));
        refused(ProblemType.NOT_PERMITTED, () -> cards(scene.coach).cardToFill(Language.SV));
        Progression seen = cards(scene.coach).progression(scene.aino.id(), Language.SV);
        assertThat(seen.cards()).isEmpty();
    }

    @Test
    void countsRevisionsAndTakesTheSameAnswerTwice() {
        assertThat(aino.saveAnswer(card, "health", value(3, 0)).revision()).isEqualTo(1);
        assertThat(aino.saveAnswer(card, "health", value(3, 0)).revision()).isEqualTo(1);
        assertThat(aino.saveAnswer(card, "health", value(5, 1)).revision()).isEqualTo(2);
        assertThat(aino.saveAnswer(card, "health", value(5, 0)).revision()).isEqualTo(2);

        assertThat(draft().answers()).containsExactly(new SavedAnswer("health", AnswerState.VALUE, 5, 2));
    }

    @Test
    void sendsASecondDeviceToTheDraftThatWasBegunBefore() {
        aino.saveAnswer(card, "health", value(3, 0));
        UUID other = RunningApi.bean(Ids.class).next();

        DraftSaved saved = aino.saveAnswer(other, "time", value(2, 0));

        assertThat(saved.cardId()).isEqualTo(card);
        assertThat(draft().answers()).extracting(SavedAnswer::question).containsExactly("health", "time");
    }

    @Test
    void beginsOneDraftWhenTwoPagesBeginAtOnce() throws Exception {
        Callable<DraftSaved> begin =
                () -> aino.saveAnswer(RunningApi.bean(Ids.class).next(), "health", value(3, 0));

        UUID first = null;
        try (ExecutorService pages = Executors.newFixedThreadPool(4)) {
            for (Future<DraftSaved> reply : pages.invokeAll(Collections.nCopies(4, begin))) {
                first = first == null ? reply.get().cardId() : first;
                assertThat(reply.get().cardId()).isEqualTo(first);
            }
        }
    }

    @Test
    void isGoneOnceItsCardIsSubmittedOrItIsDiscarded() {
        aino.saveAnswer(card, "health", value(3, 0));
        aino.submit(SampleCard.on(scene.today()).build());
        assertThat(aino.cardToFill(Language.SV).draft()).isNull();

        aino.saveAnswer(card, "health", value(3, 0));
        aino.discardDraft(card);
        aino.discardDraft(card);
        assertThat(aino.cardToFill(Language.SV).draft()).isNull();
    }

    @Test
    void survivesACorrectionAndACardFromPaper() {
        CardSubmission old = SampleCard.on(scene.today().minusDays(3)).build();
        aino.submit(old);
        aino.saveAnswer(card, "health", value(3, 0));

        aino.submit(
                SampleCard.on(scene.today().minusDays(3)).correcting(old.id()).build());
        cards(scene.coach)
                .enterFromPaper(
                        scene.aino.id(),
                        SampleCard.on(scene.today()).withDevice(Device.PAPER).build());

        assertThat(draft().cardId()).isEqualTo(card);
    }

    @Test
    void sendingAnEarlierCardAgainDoesNotTouchTheNextOne() {
        CardSubmission sent = SampleCard.on(scene.today()).build();
        aino.submit(sent);
        aino.saveAnswer(card, "health", value(3, 0));

        aino.submit(sent);

        assertThat(draft().cardId()).isEqualTo(card);
    }

    private Draft draft() {
        return Objects.requireNonNull(aino.cardToFill(Language.SV).draft());
    }

    private static DraftAnswer value(@Nullable Integer value, int basedOn) {
        return new DraftAnswer("bip", 1, AnswerState.VALUE, value, basedOn);
    }

    private static CardsApi cards(Person person) {
        return as(person, CardsClient.class);
    }
}
