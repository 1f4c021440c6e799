package se.framsteg.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.framsteg.people.OverdueKind;
import se.framsteg.shell.LateThings;
import se.framsteg.shell.Texts;
import se.framsteg.ui.Cell.Gap;
import se.framsteg.ui.Cell.Step;
import se.framsteg.ui.Words;

final class CaseloadTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private final CaseloadComposer composer = new CaseloadComposer(new Words(new Texts(), Texts.SWEDISH), LATE);

    private static final UUID FORGOTTEN = UUID.randomUUID();
    private static final Map<UUID, List<LateThings.Line>> LATE = Map.of(
            FORGOTTEN,
            List.of(
                    new LateThings.Line(OverdueKind.ACTION, "Överenskommet", "Ringa, sedan 3 mars", "/planering/1"),
                    new LateThings.Line(OverdueKind.CARD, "Kort", "Kortet, sedan 4 mars", "/mina-deltagare/1"),
                    new LateThings.Line(OverdueKind.ACTION, "Överenskommet", "Boka, sedan 5 mars", "/planering/1")));

    @Test
    void the_oldest_of_each_kind_that_is_late_stands_in_the_row_but_the_card_which_has_a_column() {
        var forgotten =
                new CaseloadRow(FORGOTTEN, "Bo", "EVI", 0, null, due(DueState.DUE), List.of(), null, 0, 0, null);
        var rows = composer.compose(caseload(row("Aino", "333", DueState.OVERDUE, null), forgotten))
                .rows();
        assertThat(rows.getFirst().late()).isEmpty();
        assertThat(rows.getLast().late())
                .containsExactly(new CaseloadSet.Late("Överenskommet", "Ringa, sedan 3 mars", "/planering/1"));
    }

    @Test
    void nobody_is_ordered_by_how_high_or_low_they_answered() {
        var low = row("Bo", "111", DueState.LATER, null);
        var high = row("Aino", "555", DueState.LATER, null);

        assertThat(names(low, high)).containsExactly("Aino", "Bo");
    }

    @Test
    void those_who_need_a_talk_stand_first() {
        var calm = row("Aino", "333", DueState.LATER, Cards.change("2026-08-01", 1, 0, 2, 0));
        var due = row("Bo", "333", DueState.DUE, null);
        var lower = row("Cem", "333", DueState.LATER, Cards.change("2026-08-01", 2, 1, 0, 0));
        var overdue = row("Disa", "333", DueState.OVERDUE, null);

        assertThat(names(calm, due, lower, overdue)).containsExactly("Disa", "Cem", "Bo", "Aino");
    }

    @Test
    void without_a_card_nothing_is_said_but_that() {
        var none = new CaseloadRow(
                UUID.randomUUID(), "Aino", "EVI", 0, null, due(DueState.DUE), List.of(), null, 0, 0, null);

        var shown = composer.compose(caseload(none)).rows().getFirst();

        assertThat(shown.cells()).isEmpty();
        assertThat(shown.answers()).isEqualTo("Inget kort än");
        assertThat(shown.change()).isEqualTo("För tidigt att säga");
        assertThat(shown.turn()).isTrue();
    }

    @Test
    void answers_that_wait_for_the_coachs_own_are_not_shown_and_the_row_says_why() {
        var on = LocalDate.parse("2026-11-10");
        var own = new OwnCard(due(DueState.DUE), true);
        var waiting = new CaseloadRow(
                UUID.randomUUID(), "Aino", "EVI", 3, on, due(DueState.LATER), List.of(), null, 0, 18, own);

        var shown = composer.compose(caseload(waiting)).rows().getFirst();

        assertThat(shown.cells()).isEmpty();
        assertThat(shown.answers()).isEqualTo("Efter ditt eget kort");
        assertThat(shown.own()).isEqualTo("Ditt eget kort väntar");
        assertThat(shown.latest()).isEqualTo("för 12 dagar sedan, 3 kort");
        assertThat(shown.change()).isEqualTo("–");
    }

    @Test
    void the_strip_and_its_words_say_the_same_and_gaps_are_gaps() {
        var shown = composer.compose(caseload(row("Aino", "4cs", DueState.LATER, null)))
                .rows()
                .getFirst();

        assertThat(shown.cells()).containsExactly(new Step(4), Gap.CANNOT_ANSWER, Gap.SKIPPED);
        assertThat(shown.answers()).isEqualTo("Jobbmål 4, Stöd kan inte svara, Hälsa hoppade över");
    }

    @Test
    void a_row_says_what_changed_how_old_the_card_is_and_how_often_no_answer_could_be_given() {
        var shown = composer.compose(
                        caseload(row("Aino", "432", DueState.OVERDUE, Cards.change("2026-08-01", 2, 1, 0, 0))))
                .rows()
                .getFirst();

        assertThat(shown.change()).isEqualTo("Högre på Jobbmål och Stöd. Lägre på Jobbmål.");
        assertThat(shown.latest()).isEqualTo("för 12 dagar sedan, 4 kort");
        assertThat(shown.due()).isEqualTo("Försenat, dags sedan 1 november");
        assertThat(shown.cannotAnswer()).isEqualTo("2 av 12");
        assertThat(shown.path()).startsWith("/mina-deltagare/");
    }

    private List<String> names(CaseloadRow... rows) {
        return composer.compose(caseload(rows)).rows().stream()
                .map(CaseloadSet.Row::name)
                .toList();
    }

    private static Caseload caseload(CaseloadRow... rows) {
        return new Caseload(TODAY, Cards.instrument(1), List.of(rows));
    }

    private static CaseloadRow row(String name, String answers, DueState due, @Nullable Change change) {
        return new CaseloadRow(
                UUID.randomUUID(),
                name,
                "EVI",
                4,
                LocalDate.parse("2026-11-10"),
                due(due),
                Cards.answers(answers),
                change,
                2,
                12,
                null);
    }

    private static CardDue due(DueState state) {
        return new CardDue(state, LocalDate.parse("2026-11-01"));
    }
}
