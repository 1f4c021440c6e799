package se.framsteg.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ObstacleRepository extends GenericRepository<EnrolmentEntity, UUID> {

    /** In the enum's order, which is also the column's. */
    @Query("SELECT o.obstacle FROM enrolment_obstacle o WHERE o.enrolment_id = :enrolmentId ORDER BY o.obstacle")
    List<String> named(UUID enrolmentId);

    @Query("DELETE FROM enrolment_obstacle WHERE enrolment_id = :enrolmentId")
    void clear(UUID enrolmentId);

    @Query("INSERT INTO enrolment_obstacle (enrolment_id, obstacle) VALUES (:enrolmentId, :obstacle)")
    void add(UUID enrolmentId, String obstacle);

    default List<Obstacle> of(UUID enrolmentId) {
        return named(enrolmentId).stream().map(Obstacle::valueOf).toList();
    }

    default void replace(UUID enrolmentId, Collection<Obstacle> obstacles) {
        clear(enrolmentId);
        obstacles.forEach(obstacle -> add(enrolmentId, obstacle.name()));
    }
}
