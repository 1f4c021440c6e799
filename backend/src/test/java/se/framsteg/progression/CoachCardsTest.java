package se.framsteg.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.testing.ProblemReply.refused;
import static se.framsteg.testing.ProblemReply.refusedAt;
import static se.framsteg.testing.RunningApi.as;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.Language;
import se.framsteg.platform.Ids;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Person;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

class CoachCardsTest {

    private static final List<String> QUESTIONS = List.of("job-belief", "skills", "support", "next-step");

    private final Scene scene = new Scene();
    private final UUID aino = scene.aino.id();
    private final CoachCardsApi coach = as(scene.coach, CoachCardsClient.class);
    private final CardsApi coachReads = as(scene.coach, CardsClient.class);
    private final CardsApi participant = as(scene.aino, CardsClient.class);

    private CoachCardSubmission card() {
        return card(scene.today(), 3, null);
    }

    private static CoachCardSubmission card(LocalDate on, int value, @Nullable UUID corrects) {
        return new CoachCardSubmission(
                RunningApi.bean(Ids.class).next(),
                1,
                on,
                Language.SV,
                QUESTIONS.stream()
                        .map(question -> new Answer(question, AnswerState.VALUE, value))
                        .toList(),
                corrects);
    }

    private CoachCards read() {
        return coach.coachCards(aino, Language.SV);
    }

    private Progression blind() {
        return coach.progressionBlind(aino, Language.SV);
    }

    private CaseloadRow row() {
        return coach.caseloadBlind(Language.SV).rows().stream()
                .filter(row -> row.participantId().equals(aino))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyTheCoachOfTodayReadsAndAnswers() {
        for (Person person : List.of(
                scene.aino,
                scene.strangerCoach,
                scene.formerCoach,
                scene.otherCoach,
                scene.coordinator,
                scene.administrator)) {
            CoachCardsApi theirs = as(person, CoachCardsClient.class);
            refused(ProblemType.NOT_FOUND, () -> theirs.coachCards(aino, Language.SV));
            refused(ProblemType.NOT_FOUND, () -> theirs.progressionBlind(aino, Language.SV));
            refused(ProblemType.NOT_FOUND, () -> theirs.answerAsCoach(aino, card()));
        }
        assertThat(read().cards().cards()).isEmpty();
    }

    @Test
    void neitherVoiceSpeaksForTheOther() {
        SampleCard asParticipant = SampleCard.on(scene.today()).withVersion("coach", 1);
        refusedAt("/instrument", ProblemType.UNKNOWN_INSTRUMENT, () -> participant.submit(asParticipant.build()));
        refusedAt(
                "/instrument",
                ProblemType.UNKNOWN_INSTRUMENT,
                () -> coachReads.enterFromPaper(
                        aino, asParticipant.withDevice(Device.PAPER).build()));
        CardSubmission own = SampleCard.on(scene.today()).build();
        participant.submit(own);
        refusedAt(
                "/corrects",
                ProblemType.UNKNOWN_VALUE,
                () -> coach.answerAsCoach(aino, card(scene.today(), 3, own.id())));
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndNothingIsStored() {
        CoachCardSubmission good = card();
        refusedAt(
                "/answeredOn",
                ProblemType.DATE_IN_FUTURE,
                () -> coach.answerAsCoach(aino, card(scene.today().plusDays(1), 3, null)));
        List<Answer> tooHigh = new ArrayList<>(good.answers());
        tooHigh.set(1, new Answer("skills", AnswerState.VALUE, 6));
        refusedAt(
                "/answers/1/value",
                ProblemType.OUT_OF_RANGE,
                () -> coach.answerAsCoach(
                        aino, new CoachCardSubmission(good.id(), 1, good.answeredOn(), Language.SV, tooHigh, null)));
        refusedAt(
                "/version",
                ProblemType.UNKNOWN_INSTRUMENT,
                () -> coach.answerAsCoach(
                        aino,
                        new CoachCardSubmission(good.id(), 99, good.answeredOn(), Language.SV, good.answers(), null)));
        refusedAt(
                "/answers",
                ProblemType.ANSWER_MISSING,
                () -> coach.answerAsCoach(
                        aino,
                        new CoachCardSubmission(
                                good.id(),
                                1,
                                good.answeredOn(),
                                Language.SV,
                                good.answers().subList(0, 3),
                                null)));
        assertThat(read().cards().cards()).isEmpty();
    }

    @Test
    void sentTwiceItIsStoredOnceAndOtherContentUnderItsIdIsRefused() {
        CoachCardSubmission card = card();
        CardReceipt first = coach.answerAsCoach(aino, card);

        assertThat(coach.answerAsCoach(aino, card)).isEqualTo(first);
        assertThat(first.nextOn()).isEqualTo(scene.today().plusMonths(3));
        refused(
                ProblemType.CARD_ID_TAKEN,
                () -> coach.answerAsCoach(
                        aino,
                        new CoachCardSubmission(card.id(), 1, card.answeredOn(), Language.EN, card.answers(), null)));
        assertThat(read().cards().cards()).hasSize(1);
    }

    @Test
    void aNewCoachDoesNotRewriteWhatTheOneBeforeAnswered() {
        CoachCardSubmission card = card();
        coach.answerAsCoach(aino, card);
        scene.rows().update("UPDATE card SET entered_by = ? WHERE id = ?", scene.formerCoach.id(), card.id());

        refusedAt(
                "/corrects",
                ProblemType.UNKNOWN_VALUE,
                () -> coach.answerAsCoach(aino, card(scene.today(), 4, card.id())));
        assertThat(read().own()).isEmpty();
        assertThat(read().cards().cards()).extracting(MeasuredCard::enteredBy).containsExactly("formerCoach");
    }

    @Test
    void itIsCorrectedByANewVersionWhichIsNeverCalledBlind() {
        CoachCardSubmission wrong = card();
        coach.answerAsCoach(aino, wrong);
        CoachCardSubmission right = card(scene.today(), 4, wrong.id());
        coach.answerAsCoach(aino, right);

        CoachCards read = read();
        assertThat(read.cards().cards())
                .extracting(MeasuredCard::correctedBy)
                .containsExactlyInAnyOrder(right.id(), null);
        assertThat(read.blind()).containsExactly(wrong.id());
        assertThat(read.own()).containsExactlyInAnyOrder(wrong.id(), right.id());
    }

    @Test
    void untilTheCoachHasAnsweredTheParticipantsLatestIsLeftOutAndSaidToBe() {
        participant.submit(SampleCard.on(scene.today().minusDays(100)).build());
        participant.submit(SampleCard.on(scene.today()).with("health", 1).build());

        assertThat(blind().withheldOn()).isEqualTo(scene.today());
        assertThat(blind().cards())
                .extracting(MeasuredCard::answeredOn)
                .containsExactly(scene.today().minusDays(100));
        assertThat(row().latest()).isEmpty();
        assertThat(row().change()).isNull();
        assertThat(row().latestOn()).isEqualTo(scene.today());
        assertThat(row().due().state()).isEqualTo(DueState.LATER);
        assertThat(Objects.requireNonNull(row().own()).withheld()).isTrue();

        CoachCardSubmission own = card();
        coach.answerAsCoach(aino, own);

        assertThat(blind().withheldOn()).isNull();
        assertThat(blind().cards()).hasSize(2);
        assertThat(row().latest()).hasSize(12);
        assertThat(Objects.requireNonNull(row().own()).due().state()).isEqualTo(DueState.LATER);
        assertThat(read().blind()).containsExactly(own.id());
    }

    @Test
    void whoReadsFirstIsNotBlindAndTheCardSaysSo() {
        participant.submit(SampleCard.on(scene.today()).build());
        assertThat(read().seen()).isFalse();

        coachReads.progression(aino, Language.SV);

        assertThat(read().seen()).isTrue();
        assertThat(blind().withheldOn()).isNull();
        coach.answerAsCoach(aino, card());
        assertThat(read().blind()).isEmpty();
    }

    @Test
    void whoCopiedTheCardFromPaperHasSeenIt() {
        coachReads.enterFromPaper(
                aino, SampleCard.on(scene.today()).withDevice(Device.PAPER).build());

        assertThat(read().seen()).isTrue();
    }

    @Test
    void withoutAnyCardOfTheParticipantsTheCoachAnswersBlind() {
        coachReads.progression(aino, Language.SV);
        coachReads.caseload(Language.SV);
        CoachCardSubmission own = card();
        coach.answerAsCoach(aino, own);

        assertThat(read().blind()).containsExactly(own.id());
    }

    @Test
    void theParticipantsOwnRepliesHoldNothingOfIt() {
        coach.answerAsCoach(aino, card());

        assertThat(participant.ownProgression(Language.SV).cards()).isEmpty();
        assertThat(coachReads.progression(aino, Language.SV).cards()).isEmpty();
        assertThat(scene.rows()
                        .count(
                                "SELECT COUNT(*) FROM access_log WHERE participant_id = ? AND category = 'COACH_CARD'"
                                        + " AND action = 'WRITE' AND permitted",
                                aino))
                .isEqualTo(1);
    }
}
