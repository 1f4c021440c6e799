package se.framsteg.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.testing.ProblemReply.refused;
import static se.framsteg.testing.ProblemReply.refusedAt;
import static se.framsteg.testing.RunningApi.as;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.framsteg.problem.FieldError;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Person;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

class SubmitTest {

    private final Scene scene = new Scene();
    private final LocalDate today = scene.today();
    private final Person aino = scene.aino;

    @Test
    void refusesAnUnknownInstrumentOrVersion() {
        CardSubmission unknown = SampleCard.on(today).withVersion("kasam", 1).build();
        CardSubmission foreign = SampleCard.on(today).withVersion("kåsam😀", 1).build();
        CardSubmission later = SampleCard.on(today).withVersion("bip", 9_999).build();

        refusedAt(
                "/instrument", ProblemType.UNKNOWN_INSTRUMENT, () -> cards(aino).submit(unknown));
        refusedAt(
                "/instrument", ProblemType.UNKNOWN_INSTRUMENT, () -> cards(aino).submit(foreign));
        refusedAt("/version", ProblemType.UNKNOWN_INSTRUMENT, () -> cards(aino).submit(later));
        nothingIsStored(unknown, foreign, later);
    }

    @Test
    void refusesFaultyAnswersAllAtOnceAndStoresNothingByHalves() {
        CardSubmission faulty = SampleCard.on(today.plusDays(1))
                .with("job-goal", 6)
                .with("paid-hours", 10)
                .build();

        assertThat(refused(ProblemType.INVALID, () -> cards(aino).submit(faulty))
                        .errors())
                .containsExactly(
                        FieldError.of("/answers/0/value", ProblemType.OUT_OF_RANGE),
                        FieldError.of("/answers/11/state", ProblemType.INVALID),
                        FieldError.of("/answeredOn", ProblemType.DATE_IN_FUTURE));
        nothingIsStored(faulty);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                                                        | 400 | malformed
            {}                                                        | 422 | invalid
            {"answers": []}                                           | 422 | /answers
            {"answers": [null]}                                       | 422 | /answers
            {"answers": [{"question": "health", "state": "HAPPY"}]}   | 422 | /answers/0/state
            {"answers": [{"question": "health", "value": "three"}]}   | 422 | /answers/0/value
            {"answers": [{"question": "health", "value": 3.5}]}       | 422 | /answers/0/value
            {"answers": [{"question": "health", "value": "3"}]}       | 422 | /answers/0/value
            {"answers": [{"question": "health", "value": true}]}      | 422 | /answers/0/value
            {"answers": [{"question": "health", "value": 3000000000}]}| 422 | /answers/0/value
            {"participantId": "00000000-0000-0000-0000-000000000000"} | 422 | invalid
            """)
    void refusesWhatIsNoCardAndSaysWhere(String body, int status, String where) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(RunningApi.uri().resolve("/me/cards"))
                    .header("Authorization", "Bearer " + aino.accessToken())
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();

            HttpResponse<String> reply = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(reply.statusCode()).isEqualTo(status);
            assertThat(reply.body()).contains(where);
        }
    }

    @Test
    void refusesACardFromBeforeTheEnrolment() {
        CardSubmission early = SampleCard.on(scene.since().minusDays(1)).build();

        refusedAt("/answeredOn", ProblemType.OUT_OF_RANGE, () -> cards(aino).submit(early));
        nothingIsStored(early);
    }

    @Test
    void refusesACardOfSomebodyWhoIsNotEnrolledAnyMore() {
        Person dana = scene.participant("Dana", scene.programme, scene.coach);
        scene.rows().update("UPDATE enrolment SET until = ? WHERE participant_id = ?", today.minusDays(1), dana.id());
        CardSubmission late = SampleCard.on(today.minusDays(2)).build();

        refused(ProblemType.NOT_ENROLLED, () -> cards(dana).submit(late));
        nothingIsStored(late);
    }

    @Test
    void refusesAnIdThatNoStandardKnows() {
        for (UUID id : List.of(new UUID(-1, -1), new UUID(0, 1))) {
            CardSubmission card = SampleCard.on(today).withId(id).build();
            refusedAt("/id", ProblemType.INVALID, () -> cards(aino).submit(card));
        }
    }

    @Test
    void refusesPaperFromAParticipant() {
        CardSubmission paper = SampleCard.on(today).withDevice(Device.PAPER).build();

        refusedAt("/device", ProblemType.INVALID, () -> cards(aino).submit(paper));
    }

    @Test
    void refusesOtherContentUnderTheSameIdWhoeverTheCardBelongsTo() {
        SampleCard card = SampleCard.on(today);
        cards(aino).submit(card.build());

        refused(
                ProblemType.CARD_ID_TAKEN,
                () -> cards(aino).submit(card.with("health", 5).build()));
        refused(ProblemType.CARD_ID_TAKEN, () -> cards(scene.bo).submit(card.build()));
        refused(ProblemType.CARD_ID_TAKEN, () -> cards(scene.cem).submit(card.build()));
        assertThat(answerTo(card.build(), "health")).isEqualTo(3);
        assertThat(rows(card.build())).isEqualTo(1);
    }

    @Test
    void storesACardAndSaysWhoReadsItAndWhenTheNextIsDue() {
        CardSubmission card = SampleCard.on(today).with("health", null).build();

        CardReceipt receipt = cards(aino).submit(card);

        assertThat(receipt.id()).isEqualTo(card.id());
        assertThat(receipt.coachName()).isEqualTo(scene.coach.name());
        assertThat(receipt.nextOn()).isEqualTo(today.plusMonths(3));
        assertThat(count("SELECT COUNT(*) FROM answer WHERE card_id = ?", card.id()))
                .isEqualTo(12);
        assertThat(count("SELECT asked * 100 + cannot_answer FROM card WHERE id = ?", card.id()))
                .isEqualTo(901);
    }

    @Test
    void answersARepeatedSubmissionAlikeWhateverTheOrderOfItsAnswers() {
        SampleCard card = SampleCard.on(today);
        List<Answer> reversed = new ArrayList<>(card.answers());
        Collections.reverse(reversed);

        CardReceipt first = cards(aino).submit(card.build());
        CardReceipt again = cards(aino).submit(card.withAnswers(reversed).build());

        assertThat(again).isEqualTo(first);
        assertThat(rows(card.build())).isEqualTo(1);
    }

    @Test
    void answersARepeatedSubmissionAlikeAfterTheEnrolmentEnded() {
        Person dana = scene.participant("Dana", scene.programme, scene.coach);
        CardSubmission card = SampleCard.on(today.minusDays(2)).build();
        CardReceipt first = cards(dana).submit(card);
        scene.rows().update("UPDATE enrolment SET until = ? WHERE participant_id = ?", today.minusDays(1), dana.id());

        CardReceipt again = cards(dana).submit(card);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.submittedAt()).isEqualTo(first.submittedAt());
    }

    @Test
    void storesACardOnceThatArrivesEightTimesAtOnce() throws Exception {
        CardSubmission card = SampleCard.on(today).build();
        Callable<CardReceipt> send = () -> cards(aino).submit(card);

        Set<CardReceipt> receipts = new HashSet<>();
        try (ExecutorService phones = Executors.newFixedThreadPool(8)) {
            for (Future<CardReceipt> reply : phones.invokeAll(Collections.nCopies(8, send))) {
                receipts.add(reply.get());
            }
        }

        assertThat(receipts).hasSize(1);
        assertThat(rows(card)).isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM answer WHERE card_id = ?", card.id()))
                .isEqualTo(12);
    }

    @Test
    void takesAnEarlyExtraCard() {
        cards(aino).submit(SampleCard.on(today.minusDays(1)).build());

        assertThat(cards(aino).submit(SampleCard.on(today).build()).nextOn()).isEqualTo(today.plusMonths(3));
    }

    @Test
    void countsTheNextFromTheLatestCardWhenAnOldOneArrivesLate() {
        Person dana = scene.participant("Dana", scene.programme, scene.coach);
        cards(dana).submit(SampleCard.on(today.minusDays(10)).build());

        CardReceipt late = cards(dana).submit(SampleCard.on(today.minusDays(20)).build());

        assertThat(late.nextOn()).isEqualTo(today.minusDays(10).plusMonths(3));
    }

    private static CardsApi cards(Person person) {
        return as(person, CardsClient.class);
    }

    private void nothingIsStored(CardSubmission... cards) {
        for (CardSubmission card : cards) {
            assertThat(rows(card)).isZero();
        }
    }

    private long rows(CardSubmission card) {
        return count("SELECT COUNT(*) FROM card WHERE id = ?", card.id());
    }

    private long answerTo(CardSubmission card, String question) {
        return scene.rows().count("SELECT value FROM answer WHERE card_id = ? AND question = ?", card.id(), question);
    }

    private long count(String sql, UUID id) {
        return scene.rows().count(sql, id);
    }
}
