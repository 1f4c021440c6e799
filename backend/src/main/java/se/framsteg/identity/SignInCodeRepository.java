package se.framsteg.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SignInCodeRepository extends GenericRepository<SignInCodeEntity, UUID> {

    void save(SignInCodeEntity code);

    Optional<SignInCodeEntity> findById(UUID id);

    /** 1 when there was a try left; a conditional update, so that tries at the same moment do not share one. */
    @Query("""
            UPDATE sign_in_code SET tries = tries + 1
            WHERE id = :id AND tries < :most AND spent_at IS NULL AND expires_at > :now""")
    long takeTry(UUID id, int most, Instant now);

    /** 1 for the one who spends it. */
    @Query("UPDATE sign_in_code SET spent_at = :now WHERE id = :id AND spent_at IS NULL")
    long spend(UUID id, Instant now);

    @Query("DELETE FROM sign_in_code WHERE expires_at < :before")
    long forget(Instant before);
}
