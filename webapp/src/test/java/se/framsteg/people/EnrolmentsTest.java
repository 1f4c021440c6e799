package se.framsteg.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EnrolmentsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @ParameterizedTest
    @CsvSource(
            value = {"NULL, true", "2026-11-22, true", "2026-11-21, false", "2025-01-09, false"},
            nullValues = "NULL")
    void an_enrolment_can_be_changed_through_its_last_day(@Nullable LocalDate until, boolean open) {
        assertThat(Enrolments.isOpen(enrolment(until, List.of()), TODAY)).isEqualTo(open);
    }

    @Test
    void the_coach_now_is_the_one_without_a_last_day() {
        var before = assignment("Omar", LocalDate.parse("2025-08-31"));
        var now = assignment("Karin", null);

        assertThat(CoachHistory.current(enrolment(null, List.of(before, now)))).isEqualTo(now);
        assertThat(CoachHistory.current(enrolment(null, List.of(before)))).isNull();
    }

    private static CoachAssignment assignment(String name, @Nullable LocalDate until) {
        return new CoachAssignment(UUID.randomUUID(), name, LocalDate.parse("2025-01-10"), until);
    }

    private static Enrolment enrolment(@Nullable LocalDate until, List<CoachAssignment> coaches) {
        return new Enrolment(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "EVI",
                LocalDate.parse("2025-01-10"),
                until,
                null,
                null,
                LocalDate.parse("2025-01-08"),
                List.of(),
                null,
                coaches,
                1);
    }
}
