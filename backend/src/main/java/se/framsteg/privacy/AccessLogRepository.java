package se.framsteg.privacy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AccessLogRepository extends GenericRepository<AccessLogEntity, Long> {

    /** What others did; refused tries are told too, by nobody's role. Names only of those who work or worked here, or led from outside. */
    @Query("""
            SELECT l.id, l.at, l.role, l.category, l.action = 'WRITE' AS wrote, l.permitted,
                CASE WHEN EXISTS (SELECT 1 FROM role_assignment r WHERE r.account_id = a.id) OR a.external THEN a.name END AS `by`
            FROM access_log l JOIN account a ON a.id = l.account_id
            WHERE l.participant_id = :participant AND l.account_id <> :participant AND l.id < :before
            ORDER BY l.id DESC LIMIT :most""")
    List<AccessLogEntry> listAbout(UUID participant, long before, int most);
}
