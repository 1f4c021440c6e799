package se.framsteg.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.testing.ProblemReply.refused;
import static se.framsteg.testing.RunningApi.as;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.Language;
import se.framsteg.platform.Ids;
import se.framsteg.problem.FieldError;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

class InstrumentsTest {

    private final Scene scene = new Scene();
    private final InstrumentsApi administrator = as(scene.administrator, InstrumentsClient.class);
    /** Of this test's own, so that the card of other tests stays what it is. */
    private final String code =
            "t" + RunningApi.bean(Ids.class).next().toString().substring(1);

    @Test
    void refusesEverybodyWhoIsNoAdministrator() {
        refused(
                ProblemType.NOT_PERMITTED,
                () -> as(scene.coach, InstrumentsClient.class).instruments());
        refused(
                ProblemType.NOT_PERMITTED,
                () -> as(scene.coordinator, InstrumentsClient.class).upload(new InstrumentUpload(document(1))));
    }

    @Test
    void refusesAFaultyDocumentAndSaysWhere() {
        var problem = refused(
                ProblemType.INSTRUMENT_NOT_VALID,
                () -> administrator.upload(
                        new InstrumentUpload(document(1).replace("\"lowest\": 1", "\"lowest\": 5"))));

        assertThat(problem.errors()).contains(FieldError.of("/questions/0/scale/highest", ProblemType.OUT_OF_RANGE));
    }

    @Test
    void refusesToChangeOrDiscardWhatIsPublished() {
        upload(1);
        administrator.publish(code, 1);

        refused(ProblemType.INSTRUMENT_PUBLISHED, () -> upload(1));
        refused(ProblemType.INSTRUMENT_PUBLISHED, () -> administrator.discard(code, 1));
    }

    @Test
    void refusesAVersionThatGoesBackOrGivesAQuestionAnotherMeaning() {
        upload(2);
        administrator.publish(code, 2);

        var problem = refused(
                ProblemType.INSTRUMENT_NOT_VALID,
                () -> administrator.upload(
                        new InstrumentUpload(document(1).replace("\"highest\": 5", "\"highest\": 7"))));

        assertThat(problem.errors())
                .contains(
                        FieldError.of("/version", ProblemType.OUT_OF_RANGE),
                        FieldError.of("/questions/0/scale", ProblemType.INVALID))
                .hasSize(10);
    }

    @Test
    void refusesWhatIsNotThere() {
        refused(ProblemType.NOT_FOUND, () -> administrator.instrument(code, 1, Language.SV));
        refused(ProblemType.NOT_FOUND, () -> administrator.publish(code, 1));
        refused(ProblemType.NOT_FOUND, () -> administrator.discard(code, 1));
        refused(ProblemType.NOT_FOUND, () -> administrator.instrument("å😀", -1, Language.SV));
        refused(ProblemType.NOT_FOUND, () -> administrator.discard("å😀", 1));
    }

    @Test
    void keepsADraftUntilItIsPublishedOrDiscarded() {
        upload(1);
        administrator.upload(new InstrumentUpload(document(1).replace("Progressionskort", "Nytt kort")));

        assertThat(administrator.instrument(code, 1, Language.SV).title()).isEqualTo("Nytt kort");
        assertThat(administrator.instruments())
                .filteredOn(version -> version.code().equals(code))
                .extracting(InstrumentVersion::state)
                .containsExactly(InstrumentState.DRAFT);

        administrator.discard(code, 1);
        refused(ProblemType.NOT_FOUND, () -> administrator.instrument(code, 1, Language.SV));
    }

    @Test
    void publishesOnceAndSaysWho() {
        upload(1);

        InstrumentVersion published = administrator.publish(code, 1);

        assertThat(published.publishedBy()).isEqualTo(scene.administrator.name());
        assertThat(administrator.publish(code, 1)).isEqualTo(published);
    }

    @Test
    void publishesTheCardAtStartOnceHoweverManyNodesStart() {
        RunningApi.bean(ShippedInstruments.class)
                .onApplicationEvent(new io.micronaut.context.event.StartupEvent(
                        RunningApi.bean(io.micronaut.context.BeanContext.class)));

        assertThat(administrator.instruments())
                .filteredOn(version -> version.code().equals("bip") && version.version() == 1)
                .extracting(InstrumentVersion::state)
                .containsExactly(InstrumentState.PUBLISHED);
    }

    @Test
    void neverChangesWhatAnOlderCardShows() {
        CardsApi aino = as(scene.aino, CardsClient.class);
        aino.submit(SampleCard.on(scene.today()).build());
        UUID begun = RunningApi.bean(Ids.class).next();
        aino.saveAnswer(begun, "health", new DraftAnswer("bip", 1, AnswerState.VALUE, 3, 0));
        int next = administrator.instruments().stream()
                        .filter(version -> version.code().equals("bip"))
                        .mapToInt(InstrumentVersion::version)
                        .max()
                        .orElseThrow()
                + 1;

        administrator.upload(new InstrumentUpload(Fixtures.BIP_DOCUMENT
                .replace("\"version\": 1", "\"version\": " + next)
                .replace("Vet du vad du skulle", "Nya ord: vad skulle")));
        administrator.publish("bip", next);

        Progression shown = as(scene.coach, CardsClient.class).progression(scene.aino.id(), Language.SV);
        assertThat(shown.cards()).extracting(MeasuredCard::version).containsExactly(1);
        assertThat(shown.versions()).extracting(Instrument::version).containsExactly(1, next);
        assertThat(shown.versions())
                .extracting(version -> version.questions().getFirst().text())
                .containsExactly("Vet du vad du skulle vilja jobba med?", "Nya ord: vad skulle vilja jobba med?");
        assertThat(aino.cardToFill(Language.SV).instrument().version()).isEqualTo(1);
        aino.discardDraft(begun);
        assertThat(aino.cardToFill(Language.SV).instrument().version()).isEqualTo(next);
    }

    private void upload(int version) {
        administrator.upload(new InstrumentUpload(document(version)));
    }

    private String document(int version) {
        return Fixtures.BIP_DOCUMENT
                .replace("\"code\": \"bip\"", "\"code\": \"" + code + "\"")
                .replace("\"version\": 1", "\"version\": " + version);
    }
}
