package se.framsteg.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountRepository extends GenericRepository<AccountEntity, UUID> {

    void save(AccountEntity account);

    Optional<AccountEntity> findById(UUID id);

    List<AccountEntity> findByIdIn(Collection<UUID> ids);

    Optional<AccountEntity> findByEmail(String email);

    @Query("SELECT a.* FROM account a WHERE a.email = :contact OR a.phone = :contact")
    Optional<AccountEntity> findByContact(String contact);

    /** Who may sign in with a code sent there: not those who work here, whom a password protects. */
    @Query("""
            SELECT a.* FROM account a
            WHERE (a.email = :contact OR a.phone = :contact)
                AND NOT EXISTS (SELECT 1 FROM role_assignment r WHERE r.account_id = a.id AND r.role <> 'PARTICIPANT'
                    AND (r.until IS NULL OR r.until >= :today)) AND\s""" + OpenAccounts.OPEN)
    Optional<AccountEntity> findForCode(String contact, LocalDate today, Instant now);

    @Query("SELECT COUNT(*) FROM account a WHERE a.id = :id AND " + OpenAccounts.OPEN)
    long countOpen(UUID id, Instant now);

    @Query("""
            SELECT a.* FROM account a
            WHERE a.password_hash IS NOT NULL
                OR EXISTS (SELECT 1 FROM role_assignment r WHERE r.account_id = a.id AND r.role <> 'PARTICIPANT')
                OR EXISTS (SELECT 1 FROM invitation i WHERE i.account_id = a.id)
            ORDER BY a.name, a.id""")
    List<AccountEntity> listStaff();

    @Query("""
            UPDATE account SET name = :name, email = :email, phone = :phone, language = :language, version = version + 1
            WHERE id = :id AND version = :version""")
    long changeContact(
            UUID id, String name, @Nullable String email, @Nullable String phone, String language, long version);

    @Query("""
            UPDATE account SET name = :name, disabled_at = :disabledAt, version = version + 1
            WHERE id = :id AND version = :version""")
    long changeStaff(UUID id, String name, @Nullable Instant disabledAt, long version);

    @Query("UPDATE account SET name = :name WHERE id = :id")
    void rename(UUID id, String name);

    @Query("UPDATE account SET language = :language, version = version + 1 WHERE id = :id")
    void speak(UUID id, String language);

    /** No form holds the password, so the version that guards forms stays. */
    @Query("UPDATE account SET password_hash = :passwordHash WHERE id = :id")
    void setPassword(UUID id, String passwordHash);
}
