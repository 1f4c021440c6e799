package se.framsteg.plan;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FollowUpRepository extends GenericRepository<FollowUpEntity, UUID> {

    FollowUpEntity save(FollowUpEntity followUp);

    FollowUpEntity update(FollowUpEntity followUp);

    List<FollowUpEntity> findByEnrolmentIdOrderByOnDayDescAndStartsDesc(UUID enrolmentId);

    Optional<FollowUpEntity> findByIdAndEnrolmentId(UUID id, UUID enrolmentId);

    List<FollowUpEntity> findByParticipantIdInAndOnDayBetween(
            Collection<UUID> participantIds, LocalDate from, LocalDate to);
}
