package se.framsteg.identity;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Roles are read from the view {@code held_role}, which also knows who participates in what, and from {@code external_leading}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RoleRepository extends GenericRepository<RoleAssignmentEntity, UUID> {

    void save(RoleAssignmentEntity role);

    @Query("""
            SELECT role, programme_id, programme_name FROM held_role
            WHERE account_id = :accountId AND since <= :today AND (until IS NULL OR until >= :today)
            UNION SELECT 'EXTERNAL_LEADER', NULL, NULL FROM external_leading
            WHERE account_id = :accountId AND lasts_until > :now
            ORDER BY role, programme_name""")
    List<HeldRole> listHeld(UUID accountId, LocalDate today, Instant now);

    /** Of everybody who works here. */
    @Query("""
            SELECT account_id, role, programme_id, programme_name FROM held_role
            WHERE role <> 'PARTICIPANT' AND since <= :today AND (until IS NULL OR until >= :today)
            ORDER BY role, programme_name""")
    List<Held> listStaffRoles(LocalDate today);

    @Introspected
    record Held(
            UUID accountId,
            Role role,
            @Nullable UUID programmeId,
            @Nullable String programmeName) {

        HeldRole toRole() {
            return new HeldRole(role, programmeId, programmeName);
        }
    }

    /** What the administrator gave and has not taken back, future roles included. */
    @Query("""
            SELECT r.* FROM role_assignment r
            WHERE r.account_id = :accountId AND r.role <> 'PARTICIPANT' AND (r.until IS NULL OR r.until >= :today) ORDER BY r.since, r.id""")
    List<RoleAssignmentEntity> listGiven(UUID accountId, LocalDate today);

    @Query("UPDATE role_assignment SET until = :until WHERE id = :id")
    void end(UUID id, LocalDate until);

    @Query("SELECT COUNT(*) FROM programme WHERE id = :programmeId")
    long countProgrammes(@Nullable UUID programmeId);

    @Query("""
            SELECT COUNT(*) FROM role_assignment r JOIN account a ON a.id = r.account_id
            WHERE r.role = 'ADMINISTRATOR' AND r.account_id <> :otherThan AND a.disabled_at IS NULL
                AND a.password_hash IS NOT NULL AND r.since <= :today AND (r.until IS NULL OR r.until >= :today)""")
    long countAdministrators(UUID otherThan, LocalDate today);
}
