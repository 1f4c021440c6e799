package se.framsteg.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.progression.Cards.card;
import static se.framsteg.progression.Cards.progression;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.shell.Texts;
import se.framsteg.ui.Cell;
import se.framsteg.ui.Cell.Gap;
import se.framsteg.ui.Cell.Step;
import se.framsteg.ui.CurveSet;
import se.framsteg.ui.Words;
import tools.jackson.databind.json.JsonMapper;

final class CurveComposerTest {
    private final CurveComposer composer = new CurveComposer(new Words(new Texts(), Texts.SWEDISH));

    @Test
    void cannot_answer_and_skipped_are_gaps_of_two_kinds_and_not_asked_is_nothing() {
        var curves = composer.compose(progression(null, card("2026-01-10", "1c-"), card("2026-04-10", "2s3")));

        assertThat(line(curves, "Jobbmål").cells()).containsExactly(new Step(1), new Step(2));
        assertThat(line(curves, "Stöd").cells()).containsExactly(Gap.CANNOT_ANSWER, Gap.SKIPPED);
        assertThat(line(curves, "Hälsa").cells()).containsExactly(null, new Step(3));
    }

    @Test
    void a_corrected_card_is_in_no_curve() {
        var correction = UUID.randomUUID();
        var curves = composer.compose(progression(
                null,
                card(UUID.randomUUID(), "2026-01-10", "111", correction),
                card(correction, "2026-01-11", "555", null)));

        assertThat(curves.days()).extracting(CurveSet.Day::words).containsExactly("11 januari 2026");
        assertThat(line(curves, "Hälsa").cells()).containsExactly(new Step(5));
    }

    @Test
    void questions_without_a_scale_have_no_curve() {
        assertThat(composer.compose(progression(null)).lines())
                .extracting(CurveSet.Line::name)
                .containsExactlyElementsOf(Cards.NAMES);
    }

    @Test
    void the_sentence_says_what_the_picture_shows() {
        var curves = composer.compose(
                progression(null, card("2026-01-10", "1c2"), card("2026-04-10", "3cs"), card("2026-07-10", "2c-")));

        assertThat(line(curves, "Jobbmål").sentence())
                .isEqualTo("Jobbmål: från 1 av 5 den 10 januari 2026 till 2 av 5 den 10 juli 2026. 3 svar.");
        assertThat(line(curves, "Stöd").sentence())
                .isEqualTo("Stöd: inget svar på skalan än. Kan inte svara 3 gånger.");
        assertThat(line(curves, "Hälsa").sentence())
                .isEqualTo("Hälsa: ett svar, 2 av 5 den 10 januari 2026. Hoppade över en gång.");
    }

    @Test
    void the_browser_gets_numbers_and_names_of_gaps() {
        var cells = JsonMapper.builder().build().valueToTree(new Cell[] {new Step(4), Gap.SKIPPED, null});

        assertThat(cells).hasToString("[4,\"skipped\",null]");
    }

    private static CurveSet.Line line(CurveSet curves, String name) {
        return curves.lines().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
