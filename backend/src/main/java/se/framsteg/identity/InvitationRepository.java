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

@JdbcRepository(dialect = Dialect.MYSQL)
interface InvitationRepository extends GenericRepository<InvitationEntity, UUID> {

    void save(InvitationEntity invitation);

    @Query("""
            SELECT a.* FROM invitation i JOIN account a ON a.id = i.account_id
            WHERE i.hash = :hash AND i.spent_at IS NULL AND i.expires_at > :now
                AND a.disabled_at IS NULL""")
    Optional<AccountEntity> findInvited(byte[] hash, Instant now);

    /** 1 for the one who answers it. */
    @Query("UPDATE invitation SET spent_at = :now WHERE hash = :hash AND spent_at IS NULL")
    long spend(byte[] hash, Instant now);

    @Query("UPDATE invitation SET spent_at = :now WHERE account_id = :accountId AND spent_at IS NULL")
    void replaceAll(UUID accountId, Instant now);

    @Query("SELECT account_id, expires_at FROM invitation WHERE spent_at IS NULL AND expires_at > :now")
    List<Waiting> listWaiting(Instant now);

    @Introspected
    record Waiting(UUID accountId, Instant expiresAt) {}
}
