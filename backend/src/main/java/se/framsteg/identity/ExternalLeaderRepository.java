package se.framsteg.identity;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How long somebody's way in lasts is said by the view {@code external_leading} alone. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ExternalLeaderRepository extends GenericRepository<ExternalLeaderEntity, UUID> {

    void save(ExternalLeaderEntity leader);

    Optional<ExternalLeaderEntity> findByIdAndActivityId(UUID id, UUID activityId);

    /** While the link may be answered: not after the activity's end either. */
    @Query("""
            SELECT x.* FROM external_leader x JOIN activity a ON a.id = x.activity_id
            WHERE x.hash = :hash AND x.accepted_at IS NULL AND x.ended_at IS NULL
                AND x.expires_at > :now AND a.ends_at > :now""")
    Optional<ExternalLeaderEntity> findInvited(byte[] hash, Instant now);

    /** 1 for the one who answers it; 0 also when another link was sent, or the person taken off, in between. */
    @Query("""
            UPDATE external_leader SET accepted_at = :now
            WHERE id = :id AND hash = :hash AND accepted_at IS NULL AND ended_at IS NULL""")
    long accept(UUID id, byte[] hash, Instant now);

    /** 1 while the invitation waits for an answer. */
    @Query("""
            UPDATE external_leader SET hash = :hash, invited_by = :by, invited_at = :now, expires_at = :expiresAt
            WHERE id = :id AND accepted_at IS NULL AND ended_at IS NULL""")
    long renew(UUID id, byte[] hash, UUID by, Instant now, Instant expiresAt);

    /** 1 for the one who takes them off. */
    @Query("UPDATE external_leader SET ended_at = :now, ended_by = :by WHERE id = :id AND ended_at IS NULL")
    long end(UUID id, UUID by, Instant now);

    @Query("SELECT COUNT(*) FROM external_leading WHERE account_id = :accountId AND lasts_until > :now")
    long countOpen(UUID accountId, Instant now);

    @Query("SELECT COUNT(*) FROM external_leader"
            + " WHERE activity_id = :activityId AND account_id = :accountId AND ended_at IS NULL")
    long countOn(UUID activityId, UUID accountId);

    /** Those who were ever asked to lead it. */
    @Query("SELECT DISTINCT account_id FROM external_leader WHERE activity_id = :activityId")
    List<UUID> listAsked(UUID activityId);

    @Query("DELETE FROM external_leader WHERE activity_id = :activityId")
    void removeAll(UUID activityId);

    /** Those who have not been taken off, by name. */
    @Query("""
            SELECT x.id, c.name, COALESCE(c.email, c.phone) AS contact, x.expires_at, l.lasts_until
            FROM external_leader x JOIN account c ON c.id = x.account_id
            LEFT JOIN external_leading l ON l.id = x.id
            WHERE x.activity_id = :activityId AND x.ended_at IS NULL
            ORDER BY c.name, x.id""")
    List<Listed> listOn(UUID activityId);

    /** @param lastsUntil null until the invitation is accepted */
    @Introspected
    record Listed(
            UUID id,
            String name,
            String contact,
            Instant expiresAt,
            @Nullable Instant lastsUntil) {}
}
