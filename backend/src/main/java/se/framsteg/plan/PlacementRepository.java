package se.framsteg.plan;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PlacementRepository extends GenericRepository<PlacementEntity, UUID> {

    PlacementEntity save(PlacementEntity placement);

    PlacementEntity update(PlacementEntity placement);

    List<PlacementEntity> findByEnrolmentIdOrderBySinceDesc(UUID enrolmentId);

    List<PlacementEntity> findByParticipantIdInAndSinceLessThanEqualsAndUntilGreaterThanEquals(
            Collection<UUID> participantIds, LocalDate to, LocalDate from);
}
