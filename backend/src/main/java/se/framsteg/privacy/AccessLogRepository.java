package se.framsteg.privacy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AccessLogRepository extends GenericRepository<AccessLogEntity, Long> {

    /** What others did; refused tries are told too, by nobody's role. */
    @Query("""
            SELECT l.at, a.name AS `by`, l.role, l.category, l.action = 'WRITE' AS wrote, l.permitted
            FROM access_log l JOIN account a ON a.id = l.account_id
            WHERE l.participant_id = :participant AND l.account_id <> :participant
            ORDER BY l.id DESC LIMIT 200""")
    List<AccessLogEntry> listAbout(UUID participant);
}
