package se.framsteg.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.shell.Texts;
import se.framsteg.ui.Words;

class PlanWordsTest {
    private final Words words = new Words(new Texts(), Texts.SWEDISH);
    private final PlanWords inWords = new PlanWords(words);

    @Test
    void days_with_the_same_hours_are_said_together() {
        assertThat(inWords.hours(List.of(
                        new WeeklyHours(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 30), null),
                        new WeeklyHours(DayOfWeek.WEDNESDAY, LocalTime.of(9, 0), LocalTime.of(12, 30), null),
                        new WeeklyHours(DayOfWeek.FRIDAY, LocalTime.of(8, 0), LocalTime.of(10, 0), null))))
                .isEqualTo("måndag och onsdag 09.00–12.30, fredag 08.00–10.00");
    }

    @Test
    void every_field_has_words_in_every_language() {
        for (var language : List.of(Texts.SWEDISH, Texts.ENGLISH)) {
            var said = new Words(new Texts(), language);
            Arrays.stream(PlanField.values())
                    .forEach(field -> assertThat(said.of("plan.field", field)).isNotBlank());
            Arrays.stream(AssessmentField.values()).forEach(field -> {
                assertThat(said.of("assessment", field)).isNotBlank();
                assertThat(said.of("assessment.ask", field)).endsWith("?");
            });
            Arrays.stream(PlacementLimit.values())
                    .forEach(limit ->
                            assertThat(said.of("placement-limit", limit)).isNotBlank());
        }
    }

    @Test
    void every_question_is_asked_in_one_group() {
        assertThat(Arrays.stream(AssessmentGroup.values()).flatMap(group -> group.fields().stream()))
                .containsExactlyInAnyOrder(AssessmentField.values());
    }

    @Test
    void a_change_says_what_it_was_and_what_it_would_be() {
        var kept = new Milestone(UUID.randomUUID(), "Vara ute", null, null);
        var later = new Milestone(kept.id(), "Vara ute", LocalDate.of(2027, 1, 31), null);
        var added = new Milestone(UUID.randomUUID(), "Skriva CV", null, null);
        var plan = new Plan(
                "Aino",
                "Kim",
                version(1, PlanVersionState.AGREED, kept),
                version(2, PlanVersionState.PROPOSED, later, added),
                List.of(
                        new PlanChange(PlanField.MILESTONES, kept.id(), PlanChange.Kind.CHANGED),
                        new PlanChange(PlanField.MILESTONES, added.id(), PlanChange.Kind.ADDED)),
                List.of(),
                List.of(),
                List.of());
        assertThat(inWords.changes(plan))
                .containsExactly(
                        new PlanWords.Change("Ändrat", "Delmål", "Vara ute", "Vara ute (till 31 januari 2027)"),
                        new PlanWords.Change("Nytt", "Delmål", "", "Skriva CV"));
    }

    @Test
    void an_agreed_plan_is_called_by_the_day_on_which_it_was_agreed() {
        var head = new PlanHead(
                1,
                PlanVersionState.REPLACED,
                Side.COACH,
                "Kim",
                Instant.parse("2026-03-01T10:00:00Z"),
                "Aino",
                Instant.parse("2026-03-02T23:30:00Z"),
                null,
                null,
                null);
        assertThat(Versions.name(head, words)).isEqualTo("Planen den 3 mars 2026");
    }

    private static PlanVersion version(int number, PlanVersionState state, Milestone... milestones) {
        return new PlanVersion(
                new PlanHead(number, state, Side.COACH, "Kim", Instant.EPOCH, null, null, null, null, null),
                new PlanContent("Mål", null, List.of(), List.of(milestones), null, null, null, null, null));
    }
}
