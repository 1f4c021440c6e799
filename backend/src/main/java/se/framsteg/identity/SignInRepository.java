package se.framsteg.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SignInRepository extends GenericRepository<SignInEntity, UUID> {

    void save(SignInEntity signIn);

    /** Whose it is, while the sign-in may be used. */
    @Query("SELECT s.account_id FROM sign_in s JOIN account a ON a.id = s.account_id"
            + " WHERE s.id = :id AND s.ended_at IS NULL AND s.lasts_until > :now AND " + OpenAccounts.OPEN)
    Optional<UUID> findLive(UUID id, Instant now);

    @Query("SELECT COUNT(*) FROM sign_in WHERE account_id = :accountId AND network = :network AND opened_at > :since")
    long countFrom(UUID accountId, byte[] network, Instant since);

    @Query("SELECT id FROM sign_in WHERE account_id = :accountId AND ended_at IS NULL")
    List<UUID> listOpen(UUID accountId);

    @Query("UPDATE sign_in SET ended_at = :now WHERE id = :id AND ended_at IS NULL")
    long end(UUID id, Instant now);

    @Query("INSERT INTO refresh_token (hash, sign_in_id, issued_at) VALUES (:hash, :signInId, :now)")
    void issueRefreshToken(byte[] hash, UUID signInId, Instant now);

    /** 1 for the one caller who spends it, 0 for all others. */
    @Query("UPDATE refresh_token SET spent_at = :now WHERE hash = :hash AND spent_at IS NULL")
    long spendRefreshToken(byte[] hash, Instant now);

    @Query("SELECT sign_in_id FROM refresh_token WHERE hash = :hash")
    Optional<UUID> findByRefreshToken(byte[] hash);

    @Query("UPDATE account SET last_sign_in_at = :now WHERE id = :accountId")
    void noteSignIn(UUID accountId, Instant now);

    @Query("DELETE FROM sign_in WHERE lasts_until < :before")
    long forget(Instant before);
}
