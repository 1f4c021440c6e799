package se.framsteg.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.testing.ProblemReply.refused;
import static se.framsteg.testing.ProblemReply.refusedAt;
import static se.framsteg.testing.RunningApi.as;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.Language;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Person;
import se.framsteg.testing.Scene;

class CorrectionTest {

    private final Scene scene = new Scene();
    private final CardsApi aino = cards(scene.aino);
    private final CardsApi coach = cards(scene.coach);

    @Test
    void refusesToCorrectWhatIsNotThereNotOwnOrItself() {
        CardSubmission bos = card().build();
        cards(scene.bo).submit(bos);
        SampleCard card = card();

        refusedAt(
                "/corrects",
                ProblemType.UNKNOWN_VALUE,
                () -> aino.submit(card.correcting(UUID.randomUUID()).build()));
        refusedAt(
                "/corrects",
                ProblemType.UNKNOWN_VALUE,
                () -> aino.submit(card.correcting(bos.id()).build()));
        refusedAt(
                "/corrects",
                ProblemType.INVALID,
                () -> aino.submit(card.correcting(card.id()).build()));
    }

    @Test
    void refusesToCorrectACardTwice() {
        CardSubmission old = card().build();
        aino.submit(old);
        aino.submit(card().correcting(old.id()).build());

        refusedAt(
                "/corrects",
                ProblemType.CARD_ALREADY_CORRECTED,
                () -> aino.submit(card().correcting(old.id()).build()));
    }

    @Test
    void refusesStaffWhoWouldRewriteWhatTheParticipantSaid() {
        CardSubmission own = card().build();
        aino.submit(own);

        refusedAt(
                "/corrects",
                ProblemType.UNKNOWN_VALUE,
                () -> coach.enterFromPaper(
                        scene.aino.id(),
                        card().withDevice(Device.PAPER).correcting(own.id()).build()));
    }

    @Test
    void refusesPaperThatIsEnteredAsSomethingElseOrForAStranger() {
        refusedAt("/device", ProblemType.INVALID, () -> coach.enterFromPaper(scene.aino.id(), card().build()));
        refused(
                ProblemType.NOT_FOUND,
                () -> coach.enterFromPaper(
                        scene.cem.id(), card().withDevice(Device.PAPER).build()));
    }

    @Test
    void replacesACardInTheCurveAndKeepsTheOldOne() {
        CardSubmission old = card().with("health", 1).build();
        aino.submit(old);
        CardSubmission better = card().with("health", 4).correcting(old.id()).build();

        CardReceipt receipt = aino.submit(better);

        assertThat(aino.submit(better)).isEqualTo(receipt);
        assertThat(aino.ownProgression(Language.SV).cards())
                .extracting(MeasuredCard::id, MeasuredCard::corrects, MeasuredCard::correctedBy)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(old.id(), null, better.id()),
                        org.assertj.core.groups.Tuple.tuple(better.id(), old.id(), null));
    }

    @Test
    void showsWhoEnteredACardFromPaperAndLetsThatBeCorrected() {
        CardSubmission paper = card().withDevice(Device.PAPER).build();
        coach.enterFromPaper(scene.aino.id(), paper);
        coach.enterFromPaper(
                scene.aino.id(),
                card().withDevice(Device.PAPER).correcting(paper.id()).build());

        assertThat(coach.progression(scene.aino.id(), Language.SV).cards())
                .extracting(MeasuredCard::enteredBy)
                .containsExactly(scene.coach.name(), scene.coach.name());
    }

    private SampleCard card() {
        return SampleCard.on(scene.today());
    }

    private static CardsApi cards(Person person) {
        return as(person, CardsClient.class);
    }
}
