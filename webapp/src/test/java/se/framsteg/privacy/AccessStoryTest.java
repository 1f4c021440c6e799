package se.framsteg.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.framsteg.identity.Role;
import se.framsteg.privacy.AccessStory.Day;
import se.framsteg.privacy.AccessStory.Line;
import se.framsteg.shell.Texts;
import se.framsteg.ui.Words;

final class AccessStoryTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private final Words swedish = new Words(new Texts(), Texts.SWEDISH);
    private final AccessStory story = new AccessStory(swedish, TODAY);

    @Test
    void who_was_refused_is_told_without_a_role_and_who_does_not_work_here_without_a_name() {
        var told =
                onlyDay(refused("Omar Ek", "2026-11-22T09:00:00Z", false), refused(null, "2026-11-22T08:00:00Z", true));

        assertThat(told.lines())
                .containsExactly(
                        new Line("Omar Ek", null, "Ville läsa dina kort, men fick inte.", "Klockan 10:00."),
                        new Line(
                                "Någon som inte arbetar här",
                                null,
                                "Ville skriva i dina kort, men fick inte.",
                                "Klockan 09:00."));
    }

    @Test
    void what_one_person_did_alike_in_a_day_is_one_line() {
        var told = onlyDay(
                read("Karin Ek", Role.COACH, "CARD", "2026-11-22T13:05:00Z"),
                read("Karin Ek", Role.COACH, "PERSON", "2026-11-22T13:04:00Z"),
                read("Karin Ek", Role.COACH, "CARD", "2026-11-22T08:00:00Z"));

        assertThat(told.lines())
                .containsExactly(
                        new Line("Karin Ek", "Coach", "Läste dina kort.", "2 gånger, senast klockan 14:05."),
                        new Line("Karin Ek", "Coach", "Läste dina uppgifter.", "Klockan 14:04."));
    }

    @Test
    void days_are_those_of_sweden_and_near_ones_say_so() {
        var told = story.tell(List.of(
                read("Karin Ek", Role.COACH, "CARD", "2026-11-21T23:30:00Z"),
                read("Karin Ek", Role.COACH, "CARD", "2026-11-21T22:30:00Z"),
                read("Karin Ek", Role.COACH, "CARD", "2025-07-04T10:00:00Z")));

        assertThat(told)
                .extracting(Day::name)
                .containsExactly("I dag, 22 november", "I går, 21 november", "Fredag 4 juli 2025");
    }

    @Test
    void a_kind_of_data_that_has_no_words_yet_is_told_too() {
        var told = onlyDay(read("Karin Ek", Role.COACH, "SOMETHING_NEW", "2026-11-22T08:00:00Z"));

        assertThat(told.lines()).extracting(Line::did).containsExactly("Läste något annat om dig.");
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_has_words(DataKind kind) {
        assertThat(swedish.of("access-log.kind", kind)).isNotBlank();
    }

    private Day onlyDay(AccessLogEntry... entries) {
        var days = story.tell(List.of(entries));
        assertThat(days).hasSize(1);
        return days.getFirst();
    }

    private static AccessLogEntry read(String by, Role role, String category, String at) {
        return new AccessLogEntry(1, Instant.parse(at), by, role, category, false, true);
    }

    private static AccessLogEntry refused(@Nullable String by, String at, boolean wrote) {
        return new AccessLogEntry(1, Instant.parse(at), by, null, "CARD", wrote, false);
    }
}
