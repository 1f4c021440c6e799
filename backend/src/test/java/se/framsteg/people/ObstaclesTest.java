package se.framsteg.people;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.testing.ProblemReply.refused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Person;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

final class ObstaclesTest {

    private final Scene scene = new Scene();
    private final UUID aino = scene.aino.id();
    private final UUID enrolment = as(scene.coordinator, ParticipantsApi.class)
            .participant(aino)
            .enrolments()
            .getFirst()
            .id();

    @Test
    void a_change_from_an_older_version_is_refused_and_changes_nothing() {
        ObstaclesApi api = as(scene.coordinator, ObstaclesApi.class);
        api.changeObstacles(aino, enrolment, new Obstacles(List.of(Obstacle.COMPETENCE), 0));
        refused(
                ProblemType.CHANGED_MEANWHILE,
                () -> api.changeObstacles(aino, enrolment, new Obstacles(List.of(Obstacle.SOCIAL_SKILLS), 0)));
        assertThat(api.obstacles(aino, enrolment).obstacles()).containsExactly(Obstacle.COMPETENCE);
    }

    @Test
    void the_coach_reads_them_and_may_not_change_them() {
        ObstaclesApi api = as(scene.coach, ObstaclesApi.class);
        assertThat(api.obstacles(aino, enrolment).obstacles()).isEmpty();
        refused(
                ProblemType.NOT_FOUND,
                () -> api.changeObstacles(aino, enrolment, new Obstacles(List.of(Obstacle.COMPETENCE), 0)));
    }

    @Test
    void an_enrolment_of_somebody_else_is_not_found_under_this_participant() {
        ObstaclesApi api = as(scene.coordinator, ObstaclesApi.class);
        refused(ProblemType.NOT_FOUND, () -> api.obstacles(scene.bo.id(), enrolment));
        refused(
                ProblemType.NOT_FOUND,
                () -> api.changeObstacles(scene.bo.id(), enrolment, new Obstacles(List.of(), 0)));
    }

    @Test
    void each_is_stored_once_in_the_order_of_the_report() {
        Obstacles stored = as(scene.coordinator, ObstaclesApi.class)
                .changeObstacles(
                        aino,
                        enrolment,
                        new Obstacles(
                                List.of(Obstacle.SOCIAL_SKILLS, Obstacle.MENTAL_HEALTH, Obstacle.SOCIAL_SKILLS), 0));
        assertThat(stored.obstacles()).containsExactly(Obstacle.MENTAL_HEALTH, Obstacle.SOCIAL_SKILLS);
        assertThat(as(scene.coach, ObstaclesApi.class).obstacles(aino, enrolment))
                .isEqualTo(stored);
    }

    private static <A> A as(Person person, Class<A> api) {
        return RunningApi.as(person, api);
    }
}
