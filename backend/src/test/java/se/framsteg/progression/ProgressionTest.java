package se.framsteg.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.testing.ProblemReply.refused;
import static se.framsteg.testing.RunningApi.as;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.Language;
import se.framsteg.problem.Problem;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Person;
import se.framsteg.testing.Scene;

class ProgressionTest {

    private final Scene scene = new Scene();
    private final CardsApi aino = cards(scene.aino);
    private final CardsApi coach = cards(scene.coach);

    @Test
    void isNotFoundAlikeForEverybodyButTheCoachOfToday() {
        aino.submit(SampleCard.on(scene.today()).build());
        Problem absent = refused(ProblemType.NOT_FOUND, () -> coach.progression(UUID.randomUUID(), Language.SV));

        for (Person stranger : List.of(
                scene.strangerCoach,
                scene.formerCoach,
                scene.otherCoach,
                scene.coordinator,
                scene.leader,
                scene.steering,
                scene.referrer,
                scene.administrator,
                scene.bo)) {
            assertThat(refused(ProblemType.NOT_FOUND, () -> cards(stranger).progression(scene.aino.id(), Language.SV)))
                    .as(stranger.name())
                    .isEqualTo(absent);
        }
    }

    @Test
    void isEmptyBeforeTheFirstCardWhichIsDue() {
        Progression empty = aino.ownProgression(Language.SV);

        assertThat(empty.cards()).isEmpty();
        assertThat(empty.due()).isEqualTo(new CardDue(DueState.OVERDUE, scene.since()));
        assertThat(empty.sinceLast()).isNull();
        assertThat(empty.versions()).extracting(Instrument::version).isNotEmpty();
    }

    @Test
    void tellsTheSameToParticipantAndCoachButForTheHiddenCurves() {
        submit(100, 2);
        submit(50, 4);
        submit(10, 3);
        aino.hideCurves(new CurvesHidden(true));

        Progression own = aino.ownProgression(Language.EN);
        Progression coachs = coach.progression(scene.aino.id(), Language.EN);

        assertThat(own.curvesHidden()).isTrue();
        assertThat(coachs.curvesHidden()).isFalse();
        assertThat(coachs.cards()).isEqualTo(own.cards());
        assertThat(own.cards()).extracting(MeasuredCard::answeredOn).isSorted();
        assertThat(own.cards().getFirst().answers())
                .extracting(Answer::question)
                .containsExactlyElementsOf(Fixtures.BIP.items().stream()
                        .map(InstrumentFile.Item::code)
                        .toList());
        assertThat(Objects.requireNonNull(own.sinceFirst()).higher()).containsExactly("health");
        assertThat(Objects.requireNonNull(own.sinceLast()).lower()).containsExactly("health");
    }

    @Test
    void leavesCorrectedCardsOutOfWhatHasChanged() {
        submit(100, 2);
        CardSubmission wrong = submit(50, 5);
        aino.submit(SampleCard.on(scene.today().minusDays(50))
                .with("health", 3)
                .correcting(wrong.id())
                .build());

        Progression own = aino.ownProgression(Language.SV);

        assertThat(own.cards()).hasSize(3);
        assertThat(own.sinceFirst()).isNull();
        assertThat(Objects.requireNonNull(own.sinceLast()).higher()).containsExactly("health");
    }

    @Test
    void remembersWhetherTheCurvesAreHidden() {
        aino.hideCurves(new CurvesHidden(true));
        aino.hideCurves(new CurvesHidden(true));
        assertThat(aino.ownProgression(Language.SV).curvesHidden()).isTrue();

        aino.hideCurves(new CurvesHidden(false));
        assertThat(aino.ownProgression(Language.SV).curvesHidden()).isFalse();
    }

    private CardSubmission submit(int daysAgo, int health) {
        CardSubmission card = SampleCard.on(scene.today().minusDays(daysAgo))
                .with("health", health)
                .build();
        aino.submit(card);
        return card;
    }

    private static CardsApi cards(Person person) {
        return as(person, CardsClient.class);
    }
}
