package se.framsteg.local.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.framsteg.people.ExitReason;
import se.framsteg.people.Obstacle;

/** The numbers are those of the final report of September 2008, tables 1 to 5. */
final class LjusnarsbergTest {

    private static final String WOMEN = "WOMAN";
    private static final String MEN = "MAN";

    private final List<Archived> all = Archived.all();

    @Test
    void table_1_has_these_obstacles_row_by_row() {
        assertThat(all.stream().map(one -> one.obstacles().size()))
                .containsExactly(
                        3, 4, 4, 2, 4, 5, 3, 2, 4, 1, 5, 3, 3, 4, 5, 5, 4, 5, 4, 5, 4, 4, 3, 5, 3, 4, 2, 2, 4, 3, 3, 5,
                        2);
    }

    @Test
    void table_1_has_these_rows_in_each_column() {
        assertThat(rowsWithout(Obstacle.MENTAL_HEALTH)).containsExactly(1, 4, 7, 8, 10, 12, 27, 28, 33);
        assertThat(rowsWith(Obstacle.PHYSICAL_HEALTH))
                .containsExactly(1, 2, 5, 6, 11, 15, 16, 18, 20, 21, 23, 24, 27, 31, 32, 33);
        assertThat(rowsWithout(Obstacle.COMPETENCE)).containsExactly(21, 23);
        assertThat(rowsWithout(Obstacle.SELF_CONFIDENCE)).containsExactly(10, 13, 25, 27, 30, 31, 33);
        assertThat(rowsWithout(Obstacle.SOCIAL_SKILLS)).containsExactly(1, 2, 4, 5, 8, 10, 23, 27, 28, 31, 33);
    }

    @Test
    void table_2_says_who_referred_how_many_women_and_men_in_2007() {
        assertThat(begun(2007)).hasSize(16);
        assertThat(by(Archived::party, begun(2007), WOMEN))
                .isEqualTo(Map.of(
                        "Försäkringskassan", 2L, "Arbetsförmedlingen", 2L, "Socialförvaltningen i Ljusnarsberg", 2L));
        assertThat(by(Archived::party, begun(2007), MEN))
                .isEqualTo(Map.of(
                        "Försäkringskassan", 1L, "Arbetsförmedlingen", 2L, "Socialförvaltningen i Ljusnarsberg", 7L));
    }

    @Test
    void table_3_says_who_referred_how_many_women_and_men_in_2008() {
        assertThat(begun(2008)).hasSize(17);
        assertThat(by(Archived::party, begun(2008), WOMEN))
                .isEqualTo(Map.of("Arbetsförmedlingen", 1L, "Socialförvaltningen i Ljusnarsberg", 6L));
        assertThat(by(Archived::party, begun(2008), MEN))
                .isEqualTo(Map.of("Arbetsförmedlingen", 3L, "Socialförvaltningen i Ljusnarsberg", 7L));
    }

    @Test
    void table_4_says_who_they_were_in_2007() {
        assertThat(by(Archived::age, begun(2007), WOMEN))
                .isEqualTo(Map.of("25-29", 1L, "30-34", 2L, "35-39", 1L, "50-54", 1L, "55-59", 1L));
        assertThat(by(Archived::age, begun(2007), MEN))
                .isEqualTo(Map.of("18-24", 3L, "25-29", 2L, "30-34", 2L, "45-49", 3L));
        assertThat(by(Archived::education, begun(2007), WOMEN)).isEqualTo(Map.of("COMPULSORY", 6L));
        assertThat(by(Archived::education, begun(2007), MEN))
                .isEqualTo(Map.of("COMPULSORY", 5L, "UPPER_SECONDARY_UNDER_3_YEARS", 3L, "ADULT_EDUCATION", 2L));
        assertThat(by(Archived::household, begun(2007), WOMEN))
                .isEqualTo(Map.of("SINGLE", 1L, "SINGLE_WITH_CHILDREN", 3L, "COHABITING_WITH_CHILDREN", 2L));
        assertThat(by(Archived::household, begun(2007), MEN))
                .isEqualTo(Map.of(
                        "SINGLE",
                        6L,
                        "SINGLE_WITH_CHILDREN_ALTERNATE_WEEKS",
                        1L,
                        "COHABITING",
                        2L,
                        "COHABITING_WITH_CHILDREN",
                        1L));
        assertThat(by(Archived::livelihood, begun(2007), WOMEN))
                .isEqualTo(Map.of("SOCIAL_ASSISTANCE", 2L, "REHABILITATION_ALLOWANCE", 4L));
        assertThat(by(Archived::livelihood, begun(2007), MEN))
                .isEqualTo(Map.of(
                        "SOCIAL_ASSISTANCE", 7L, "REHABILITATION_ALLOWANCE", 2L, "PARTIAL_SICKNESS_COMPENSATION", 1L));
    }

    @Test
    void table_4_says_how_2007_ended_and_that_7_went_on() {
        List<Archived> ended = begun(2007).stream().filter(endedIn(2007)).toList();
        assertThat(by(this::reason, ended, WOMEN))
                .isEqualTo(Map.of(ExitReason.WORK_TRAINING, 3L, ExitReason.OTHER, 1L));
        assertThat(by(this::reason, ended, MEN))
                .isEqualTo(Map.of(
                        ExitReason.WORK,
                        2L,
                        ExitReason.WORK_TRAINING,
                        1L,
                        ExitReason.EDUCATION,
                        1L,
                        ExitReason.OWN_REQUEST,
                        1L));
        List<Archived> wentOn = begun(2007).stream().filter(endedIn(2008)).toList();
        assertThat(by(Archived::gender, wentOn, WOMEN)).isEqualTo(Map.of(WOMEN, 2L));
        assertThat(by(Archived::gender, wentOn, MEN)).isEqualTo(Map.of(MEN, 5L));
    }

    @Test
    void table_5_says_who_they_were_and_how_2008_ended() {
        assertThat(by(Archived::age, begun(2008), WOMEN))
                .isEqualTo(Map.of("18-24", 1L, "25-29", 1L, "35-39", 1L, "40-44", 3L, "45-49", 1L));
        assertThat(by(Archived::age, begun(2008), MEN))
                .isEqualTo(Map.of("18-24", 5L, "25-29", 2L, "30-34", 1L, "35-39", 1L, "40-44", 1L));
        assertThat(by(Archived::education, begun(2008), WOMEN))
                .isEqualTo(Map.of("COMPULSORY", 5L, "ADULT_EDUCATION", 2L));
        assertThat(by(Archived::education, begun(2008), MEN))
                .isEqualTo(Map.of(
                        "COMPULSORY",
                        3L,
                        "UPPER_SECONDARY_UNDER_3_YEARS",
                        4L,
                        "UPPER_SECONDARY_3_TO_4_YEARS",
                        1L,
                        "ADULT_EDUCATION",
                        2L));
        assertThat(by(Archived::household, begun(2008), WOMEN))
                .isEqualTo(Map.of(
                        "SINGLE", 3L, "SINGLE_WITH_CHILDREN", 2L, "COHABITING", 1L, "COHABITING_WITH_CHILDREN", 1L));
        assertThat(by(Archived::household, begun(2008), MEN))
                .isEqualTo(Map.of("SINGLE", 9L, "COHABITING_WITH_CHILDREN", 1L));
        assertThat(by(Archived::livelihood, begun(2008), WOMEN))
                .isEqualTo(Map.of("SOCIAL_ASSISTANCE", 6L, "UNEMPLOYMENT_INSURANCE", 1L));
        assertThat(by(Archived::livelihood, begun(2008), MEN)).isEqualTo(Map.of("SOCIAL_ASSISTANCE", 10L));
        assertThat(by(this::reason, begun(2008), WOMEN))
                .isEqualTo(Map.of(
                        ExitReason.WORK,
                        1L,
                        ExitReason.EDUCATION,
                        1L,
                        ExitReason.OWN_REQUEST,
                        1L,
                        ExitReason.BACK_TO_REFERRER,
                        3L,
                        ExitReason.OTHER,
                        1L));
        assertThat(by(this::reason, begun(2008), MEN))
                .isEqualTo(Map.of(
                        ExitReason.WORK,
                        1L,
                        ExitReason.WORK_PLACEMENT,
                        1L,
                        ExitReason.EDUCATION,
                        1L,
                        ExitReason.OWN_REQUEST,
                        1L,
                        ExitReason.BACK_TO_REFERRER,
                        3L,
                        ExitReason.OTHER,
                        3L));
    }

    @Test
    void the_footnotes_say_what_became_of_the_7_who_went_on() {
        List<Archived> wentOn = begun(2007).stream().filter(endedIn(2008)).toList();
        assertThat(wentOn.stream().collect(groupingBy(this::reason, counting())))
                .isEqualTo(Map.of(
                        ExitReason.BACK_TO_REFERRER,
                        3L,
                        ExitReason.INVESTIGATION,
                        2L,
                        ExitReason.OWN_REQUEST,
                        1L,
                        ExitReason.COUNSELLING,
                        1L));
    }

    private List<Integer> rowsWith(Obstacle obstacle) {
        return rows(one -> one.obstacles().contains(obstacle));
    }

    private List<Integer> rowsWithout(Obstacle obstacle) {
        return rows(one -> !one.obstacles().contains(obstacle));
    }

    private List<Integer> rows(Predicate<Archived> which) {
        return all.stream().filter(which).map(Archived::number).toList();
    }

    private List<Archived> begun(int year) {
        return all.stream().filter(one -> one.since().getYear() == year).toList();
    }

    private static Predicate<Archived> endedIn(int year) {
        return one ->
                one.leaving().on().getYear() == year && !one.leaving().on().isAfter(LocalDate.of(2008, 9, 30));
    }

    private ExitReason reason(Archived archived) {
        return archived.leaving().reason();
    }

    private static <K> Map<K, Long> by(Function<Archived, K> what, List<Archived> among, String gender) {
        return among.stream()
                .filter(one -> one.gender().equals(gender))
                .collect(Collectors.groupingBy(what, counting()));
    }
}
