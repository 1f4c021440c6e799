package se.framsteg.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ThrottleRepository extends GenericRepository<ThrottleEntity, byte[]> {

    /** Locks the row, made when there was none, until the transaction ends: tries at the same moment are counted one by one. */
    @Query("""
            INSERT INTO throttle (id, counted, last_at, wait_until) VALUES (:id, 0, :now, :now)
            ON DUPLICATE KEY UPDATE counted = counted""")
    void lock(byte[] id, Instant now);

    @Query("SELECT t.* FROM throttle t WHERE t.id = :id")
    Optional<ThrottleEntity> find(byte[] id);

    @Query("UPDATE throttle SET counted = :counted, last_at = :now, wait_until = :waitUntil WHERE id = :id")
    void count(byte[] id, int counted, Instant now, Instant waitUntil);

    @Query(
            "UPDATE throttle SET counted = GREATEST(counted - 1, 0), wait_until = LEAST(wait_until, :now) WHERE id = :id")
    void forgiveOne(byte[] id, Instant now);

    @Query("DELETE FROM throttle WHERE last_at < :before")
    long forget(Instant before);
}
