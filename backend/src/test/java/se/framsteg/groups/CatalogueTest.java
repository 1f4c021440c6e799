package se.framsteg.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.framsteg.testing.ProblemReply.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Scene;

class CatalogueTest {

    /** Where every programme of a scene is. */
    private static final String HERE = "Municipality";

    private final Scene scene = new Scene();
    private final Groups groups = new Groups(scene);
    private final CatalogueApi aino = Groups.as(scene.aino);

    @Test
    void aPageBeforeTheFirstIsRefused() {
        refused(ProblemType.INVALID, () -> aino.ownCatalogue(null, null, false, -1));
    }

    @Test
    void whatLeavesNothingOutCannotBeChosen() {
        publish("One", Theme.HEALTH, HERE, SpokenLanguage.SWEDISH);
        publish("Other", Theme.HEALTH, HERE, SpokenLanguage.SWEDISH);

        assertThat(aino.ownCatalogue(null, null, false, 0).choices())
                .isEqualTo(new CatalogueChoices(false, List.of(), List.of()));
    }

    @Test
    void oneChoosesByThemeLanguageAndWhatIsNearAndMayCombineThem() {
        publish("Near", Theme.HEALTH, HERE, SpokenLanguage.SWEDISH);
        publish("Elsewhere", Theme.CV, null, SpokenLanguage.SWEDISH, SpokenLanguage.ENGLISH);
        publish("In English", Theme.HEALTH, null, SpokenLanguage.ENGLISH);

        Catalogue all = aino.ownCatalogue(null, null, false, 0);
        assertThat(titles(all.cards())).containsExactlyInAnyOrder("Near", "Elsewhere", "In English");
        assertThat(all.choices())
                .isEqualTo(new CatalogueChoices(
                        true,
                        List.of(SpokenLanguage.SWEDISH, SpokenLanguage.ENGLISH),
                        List.of(Theme.HEALTH, Theme.CV)));
        assertThat(titles(aino.ownCatalogue(null, null, true, 0).cards())).containsExactly("Near");
        assertThat(titles(aino.ownCatalogue(Theme.CV, null, false, 0).cards())).containsExactly("Elsewhere");
        assertThat(titles(aino.ownCatalogue(null, SpokenLanguage.ENGLISH, false, 0)
                        .cards()))
                .containsExactlyInAnyOrder("Elsewhere", "In English");
        Catalogue nothing = aino.ownCatalogue(Theme.CV, SpokenLanguage.ENGLISH, true, 0);
        assertThat(nothing.cards()).isEmpty();
        assertThat(nothing.total()).isZero();
        assertThat(nothing.choices()).isEqualTo(all.choices());
    }

    @Test
    void onesOwnGroupsStandByThemselvesAndAnOfferFirst() {
        Activity in = publish("In", Theme.HEALTH, null);
        Activity offered = publish("Offered", Theme.CV, null);
        publish("Other", Theme.CV, null);
        aino.signUp(Groups.series(in, scene.aino));
        Groups.as(scene.bo).signUp(Groups.series(offered, scene.bo));
        aino.signUp(Groups.series(offered, scene.aino));
        Groups.as(scene.bo).withdraw(Groups.series(offered, scene.bo));

        Catalogue all = aino.ownCatalogue(null, null, false, 0);

        assertThat(titles(all.mine())).containsExactly("Offered", "In");
        assertThat(titles(all.cards())).containsExactly("Other");
        assertThat(all.total()).isEqualTo(1);
        Catalogue health = aino.ownCatalogue(Theme.HEALTH, null, false, 0);
        assertThat(titles(health.mine())).containsExactly("In");
        assertThat(health.cards()).isEmpty();
    }

    @Test
    void theSoonestStandsFirstAndWhatHasNoSessionLeftIsNotThere() {
        LocalDate day = scene.today().plusDays(2);
        publishFrom(day.plusDays(5), "Later", Theme.HEALTH);
        Activity soon = publishFrom(day, "Soon", Theme.HEALTH);
        Activity over = publishFrom(day.plusDays(1), "Over", Theme.CV);
        cancelBefore(day.plusDays(100), over);
        assertThat(titles(aino.ownCatalogue(null, null, false, 0).cards())).containsExactly("Soon", "Later");
        assertThat(aino.ownCatalogue(null, null, false, 0).choices().themes()).isEmpty();

        cancelBefore(day.plusDays(7), soon);

        assertThat(aino.ownCatalogue(null, null, false, 0).cards())
                .extracting(ActivityCard::title, ActivityCard::next)
                .containsExactly(
                        tuple("Later", day.plusDays(5).atTime(Groups.ONE)),
                        tuple("Soon", day.plusDays(7).atTime(Groups.ONE)));
    }

    @Test
    void aPlaceInALaterSessionIsShownAsThatOne() {
        Activity each = groups.published(groups.details(2, Booking.EACH_SESSION));
        aino.signUp(Groups.session(each, 2, scene.aino));

        assertThat(aino.ownCatalogue(null, null, false, 0).mine())
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.next()).isEqualTo(each.sessions().get(2).starts());
                    assertThat(card.bookable().mine().state()).isEqualTo(PlaceState.TAKING_PART);
                });
    }

    @Test
    void whatTheCoachThoughtOfStandsFirstUntilTheTipIsTakenBack() {
        publish("First", Theme.HEALTH, null);
        Activity last = publish("Last", Theme.HEALTH, null);
        CatalogueApi coach = Groups.as(scene.coach);
        List<UUID> before = ids(aino.ownCatalogue(null, null, false, 0));

        coach.suggest(scene.aino.id(), new Suggestion(before.getLast()));
        assertThat(ids(aino.ownCatalogue(null, null, false, 0))).containsExactly(before.getLast(), before.getFirst());
        assertThat(coach.catalogue(scene.aino.id(), null, null, false, 0))
                .isEqualTo(aino.ownCatalogue(null, null, false, 0));

        coach.takeBackSuggestion(scene.aino.id(), before.getLast());
        coach.takeBackSuggestion(scene.aino.id(), before.getLast());
        assertThat(ids(aino.ownCatalogue(null, null, false, 0))).isEqualTo(before);
        assertThat(aino.ownActivity(last.id()).suggestedBy()).isNull();
    }

    @Test
    void threeHundredGroupsComeThirtyAtATimeEachOnce() {
        String copy = """
                INSERT INTO activity (id, programme_id, state, theme, title, place, municipality, languages, content, ends_at,
                    version, changed_by, changed_at)
                SELECT ?, programme_id, state, theme, title, place, municipality, languages, content, ends_at,
                    version, changed_by, changed_at FROM activity WHERE id = ?""";
        Activity one = publish("Many", Theme.HEALTH, null);
        for (int number = 1; number < 300; number++) {
            UUID id = new UUID(one.id().getMostSignificantBits(), number);
            scene.rows().update(copy, id, one.id());
            scene.rows().update("""
                    INSERT INTO activity_session (activity_id, on_day, starts, ends, starts_at, ends_at, state)
                    SELECT ?, on_day, starts, ends, starts_at, ends_at, state FROM activity_session WHERE activity_id = ?""", id, one.id());
            scene.rows().update("""
                    INSERT INTO bookable (id, activity_id, on_day, capacity, open, closes_at)
                    SELECT ?, ?, on_day, capacity, open, closes_at FROM bookable WHERE activity_id = ?""", id, id, one.id());
            scene.rows()
                    .update(
                            "INSERT INTO activity_reach (activity_id, programme_id) VALUES (?, ?)",
                            id,
                            scene.programme);
        }

        List<UUID> seen = new ArrayList<>();
        for (int page = 0; page < 10; page++) {
            Catalogue catalogue = aino.ownCatalogue(null, null, false, page);
            assertThat(catalogue.total()).isEqualTo(300);
            seen.addAll(ids(catalogue));
        }
        assertThat(seen).hasSize(300).doesNotHaveDuplicates();
        assertThat(aino.ownCatalogue(null, null, false, 10).cards()).isEmpty();
    }

    private void cancelBefore(LocalDate day, Activity activity) {
        scene.rows()
                .update(
                        "UPDATE activity_session SET state = 'CANCELLED' WHERE activity_id = ? AND on_day < ?",
                        activity.id(),
                        day);
    }

    private Activity publishFrom(LocalDate from, String title, Theme theme) {
        ActivityDetails details = groups.details(1, Booking.SERIES, from, from.plusDays(28));
        return groups.published(Groups.found(details, title, theme, null, List.of()));
    }

    private Activity publish(String title, Theme theme, @Nullable String municipality, SpokenLanguage... languages) {
        return groups.published(
                Groups.found(groups.details(1, Booking.SERIES), title, theme, municipality, List.of(languages)));
    }

    private static List<String> titles(List<ActivityCard> cards) {
        return cards.stream().map(ActivityCard::title).toList();
    }

    private static List<UUID> ids(Catalogue catalogue) {
        return catalogue.cards().stream().map(ActivityCard::id).toList();
    }
}
