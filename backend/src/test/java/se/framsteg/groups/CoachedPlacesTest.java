package se.framsteg.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.testing.ProblemReply.refused;
import static se.framsteg.testing.ProblemReply.refusedAt;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Scene;

/** What a coach does about a participant's place. Who may at all is in the access matrix; a former coach may nothing. */
class CoachedPlacesTest {

    private static final MyPlace IN = new MyPlace(PlaceState.TAKING_PART, 0, null);

    private final Scene scene = new Scene();
    private final Groups groups = new Groups(scene);
    private final CatalogueApi aino = Groups.as(scene.aino);
    private final CatalogueApi coach = Groups.as(scene.coach);
    private final UUID ainoId = scene.aino.id();
    private final Activity activity = groups.published(groups.details(1, Booking.SERIES));
    private final UUID bookable = Groups.series(activity, scene.aino);

    @Test
    void whatTheParticipantCannotSeeTheCoachCannotSeeOrUseForThem() {
        CatalogueApi other = Groups.as(scene.otherCoach);
        UUID cem = scene.cem.id();

        refused(ProblemType.NOT_FOUND, () -> other.activity(cem, activity.id()));
        refused(ProblemType.NOT_FOUND, () -> other.signUpFor(cem, bookable));
        refused(ProblemType.NOT_FOUND, () -> other.withdrawFor(cem, bookable));
        refused(ProblemType.NOT_FOUND, () -> other.answerOfferFor(cem, bookable, new OfferAnswer(true)));
        refusedAt("/activityId", ProblemType.UNKNOWN_VALUE, () -> other.suggest(cem, new Suggestion(activity.id())));
        assertThat(other.catalogue(cem, null, null, false, 0).cards()).isEmpty();
    }

    @Test
    void whoSignedUpIsKeptAndShownToBothAlsoInTheLine() {
        Groups.as(scene.bo).signUp(bookable);

        assertThat(coach.signUpFor(ainoId, bookable)).isEqualTo(new MyPlace(PlaceState.WAITING, 0, null));
        assertThat(coach.signUpFor(ainoId, bookable)).isEqualTo(new MyPlace(PlaceState.WAITING, 0, null));

        assertThat(series(aino.ownActivity(activity.id())).signedUpBy()).isEqualTo("coach");
        assertThat(coach.activity(ainoId, activity.id())).isEqualTo(aino.ownActivity(activity.id()));
        assertThat(coach.catalogue(ainoId, null, null, false, 0).mine()).hasSize(1);
        assertThat(aino.news()).singleElement().satisfies(news -> {
            assertThat(news.kind()).isEqualTo(NewsKind.SIGNED_UP_FOR);
            assertThat(news.by()).isEqualTo("coach");
        });
        assertThat(series(Groups.as(scene.bo).ownActivity(activity.id())).signedUpBy())
                .isNull();
    }

    @Test
    void whoTookTheSignUpBackIsKeptAndToldOnce() {
        aino.signUp(bookable);

        assertThat(coach.withdrawFor(ainoId, bookable)).isEqualTo(MyPlace.NONE);
        assertThat(coach.withdrawFor(ainoId, bookable)).isEqualTo(MyPlace.NONE);

        assertThat(aino.news()).singleElement().satisfies(news -> {
            assertThat(news.kind()).isEqualTo(NewsKind.WITHDRAWN_FOR);
            assertThat(news.by()).isEqualTo("coach");
        });
        assertThat(scene.rows()
                        .count(
                                "SELECT COUNT(*) FROM taking_part WHERE participant_id = ? AND since_by = ? AND until_by = ?",
                                ainoId,
                                ainoId,
                                scene.coach.id()))
                .isEqualTo(1);
    }

    @Test
    void anOfferIsAnsweredBecauseTheParticipantAskedForIt() {
        Groups.as(scene.bo).signUp(bookable);
        aino.signUp(bookable);
        refused(ProblemType.OFFER_GONE, () -> coach.answerOfferFor(ainoId, bookable, new OfferAnswer(true)));
        Groups.as(scene.bo).withdraw(bookable);

        assertThat(coach.answerOfferFor(ainoId, bookable, new OfferAnswer(true)))
                .isEqualTo(IN);

        assertThat(aino.news()).extracting(GroupNews::kind).containsExactly(NewsKind.SIGNED_UP_FOR);
        assertThat(scene.rows()
                        .count(
                                "SELECT COUNT(*) FROM taking_part WHERE participant_id = ? AND since_by = ?",
                                ainoId,
                                scene.coach.id()))
                .isEqualTo(1);
    }

    @Test
    void whatParticipantsDoThemselvesTheyAreNotTold() {
        aino.signUp(bookable);
        aino.withdraw(bookable);

        assertThat(aino.news()).isEmpty();
    }

    private static Bookable series(ActivityPage page) {
        return Objects.requireNonNull(page.series());
    }
}
