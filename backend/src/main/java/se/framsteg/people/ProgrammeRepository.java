package se.framsteg.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ProgrammeRepository extends GenericRepository<ProgrammeEntity, UUID> {

    ProgrammeEntity save(ProgrammeEntity programme);

    ProgrammeEntity update(ProgrammeEntity programme);

    Optional<ProgrammeEntity> findById(UUID id);

    @Query("SELECT * FROM programme WHERE id = :id FOR UPDATE")
    Optional<ProgrammeEntity> lock(UUID id);

    /** Keeps the programme's days from changing while an enrolment that lies within them is written. */
    @Query("SELECT * FROM programme WHERE id = :id LOCK IN SHARE MODE")
    Optional<ProgrammeEntity> hold(UUID id);

    /** All for an administrator; otherwise those where the caller holds a role, or takes part, today. */
    @Query("""
            SELECT g.* FROM programme g
            WHERE EXISTS (
                SELECT 1 FROM role_assignment r
                WHERE r.account_id = :caller AND (r.programme_id = g.id OR r.role = 'ADMINISTRATOR')
                    AND r.since <= :today AND (r.until IS NULL OR r.until >= :today))
            OR EXISTS (
                SELECT 1 FROM enrolment e
                WHERE e.participant_id = :caller AND e.programme_id = g.id
                    AND e.since <= :today AND (e.until IS NULL OR e.until >= :today))
            ORDER BY g.name, g.since, g.id""")
    List<ProgrammeEntity> concerning(UUID caller, LocalDate today);

    @Query("""
            SELECT p.programme_id, o.id, o.name, o.kind, o.version FROM programme_party p
            JOIN partner_organisation o ON o.id = p.partner_id
            WHERE p.programme_id IN (:programmeIds) ORDER BY o.name, o.id""")
    List<PartyRow> parties(Collection<UUID> programmeIds);

    @Query("SELECT COUNT(*) > 0 FROM programme_party WHERE programme_id = :programmeId AND partner_id = :partnerId")
    boolean hasParty(UUID programmeId, UUID partnerId);

    @Query("DELETE FROM programme_party WHERE programme_id = :programmeId")
    void clearParties(UUID programmeId);

    @Query("INSERT INTO programme_party (programme_id, partner_id) VALUES (:programmeId, :partnerId)")
    void addParty(UUID programmeId, UUID partnerId);

    /** The days between which something is enrolled here; empty when nothing is. */
    @Query("""
            SELECT MIN(since) AS since, MAX(GREATEST(since, COALESCE(until, since))) AS until
            FROM enrolment WHERE programme_id = :programmeId AND (until IS NULL OR until >= since)
            HAVING MIN(since) IS NOT NULL""")
    Optional<EnrolledDays> enrolledDays(UUID programmeId);
}
