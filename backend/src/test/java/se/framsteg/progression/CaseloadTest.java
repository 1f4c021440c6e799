package se.framsteg.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.testing.ProblemReply.refused;
import static se.framsteg.testing.RunningApi.as;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.Language;
import se.framsteg.people.Today;
import se.framsteg.people.TodayClient;
import se.framsteg.people.TodayItem;
import se.framsteg.people.TodayKind;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Person;
import se.framsteg.testing.Scene;

class CaseloadTest {

    private final Scene scene = new Scene();
    private final CardsApi aino = cards(scene.aino);

    @Test
    void isRefusedToEverybodyWhoIsNoCoach() {
        for (Person person :
                List.of(scene.aino, scene.coordinator, scene.leader, scene.steering, scene.administrator)) {
            refused(ProblemType.NOT_PERMITTED, () -> cards(person).caseload(Language.SV));
        }
    }

    @Test
    void isEmptyForACoachOfNobodyOrOfNobodyAnyMore() {
        assertThat(cards(scene.strangerCoach).caseload(Language.SV).rows()).isEmpty();
        assertThat(cards(scene.formerCoach).caseload(Language.SV).rows()).isEmpty();
    }

    @Test
    void showsNothingOfADraft() {
        aino.saveAnswer(
                SampleCard.on(scene.today()).id(), "health", new DraftAnswer("bip", 1, AnswerState.VALUE, 1, 0));

        assertThat(rowOf(scene.aino))
                .isEqualTo(new CaseloadRow(
                        scene.aino.id(),
                        scene.aino.name(),
                        rowOf(scene.bo).programmeName(),
                        0,
                        null,
                        new CardDue(DueState.OVERDUE, scene.since()),
                        List.of(),
                        null,
                        0,
                        0,
                        null));
    }

    @Test
    void showsTheLatestCardWhatChangedAndHowOftenNobodyCouldAnswer() {
        aino.submit(
                SampleCard.on(scene.today().minusDays(200)).with("time", null).build());
        CardSubmission wrong =
                SampleCard.on(scene.today().minusDays(100)).with("time", 1).build();
        aino.submit(wrong);
        aino.submit(SampleCard.on(scene.today().minusDays(100))
                .with("health", null)
                .with("time", 5)
                .correcting(wrong.id())
                .build());
        aino.submit(SampleCard.on(scene.today().minusDays(1)).with("time", 4).build());

        CaseloadRow row = rowOf(scene.aino);

        assertThat(row.cards()).isEqualTo(3);
        assertThat(row.latestOn()).isEqualTo(scene.today().minusDays(1));
        assertThat(row.due().state()).isEqualTo(DueState.LATER);
        assertThat(row.latest()).hasSize(12).contains(new Answer("time", AnswerState.VALUE, 4));
        assertThat(row.cannotAnswer()).isEqualTo(2);
        assertThat(row.asked()).isEqualTo(27);
        Change change = Objects.requireNonNull(row.change());
        assertThat(change.since()).isEqualTo(scene.today().minusDays(100));
        assertThat(change.lower()).containsExactly("time");
        assertThat(change.notComparable()).containsExactly("health");
    }

    @Test
    void putsWhoNeedsATalkFirst() {
        aino.submit(SampleCard.on(scene.today()).build());

        assertThat(caseload().rows()).extracting(CaseloadRow::name).endsWith(scene.aino.name());
    }

    @Test
    void logsEverybodyItShows() {
        Caseload shown = caseload();

        for (CaseloadRow row : shown.rows()) {
            assertThat(scene.rows()
                            .count(
                                    "SELECT COUNT(*) FROM access_log WHERE account_id = ? AND participant_id = ?"
                                            + " AND category = 'CARD' AND permitted",
                                    scene.coach.id(),
                                    row.participantId()))
                    .isPositive();
        }
        assertThat(shown.rows()).hasSize(3);
    }

    @Test
    void tellsTheParticipantOnTheirFirstPageThatACardIsDueBegunOrToCome() {
        assertThat(today().items()).containsExactly(new TodayItem(TodayKind.CARD, true, false, scene.since()));

        aino.saveAnswer(
                SampleCard.on(scene.today()).id(), "health", new DraftAnswer("bip", 1, AnswerState.VALUE, 1, 0));
        assertThat(today().items()).containsExactly(new TodayItem(TodayKind.CARD, true, true, scene.since()));

        aino.submit(SampleCard.on(scene.today()).build());
        assertThat(today().items())
                .containsExactly(new TodayItem(
                        TodayKind.CARD, false, false, scene.today().plusMonths(3)));
    }

    private Today today() {
        return as(scene.aino, TodayClient.class).today();
    }

    private Caseload caseload() {
        return cards(scene.coach).caseload(Language.SV);
    }

    private CaseloadRow rowOf(Person person) {
        return caseload().rows().stream()
                .filter(row -> row.participantId().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }

    private static CardsApi cards(Person person) {
        return as(person, CardsClient.class);
    }
}
