package se.framsteg.plan;

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
interface ActionRepository extends GenericRepository<ActionEntity, UUID> {

    String SELECT = """
            SELECT x.id, x.participant_id, x.words, x.owner_kind, COALESCE(x.owner_account, x.owner_partner) AS owner_id,
                COALESCE(x.owner_name, o.name, p.name) AS owner, g.name AS party_name, x.due, x.state, x.version,
                s.name AS saved_by, x.saved_at
            FROM agreed_action x
            JOIN account s ON s.id = x.saved_by
            JOIN account p ON p.id = x.participant_id
            LEFT JOIN account o ON o.id = x.owner_account
            LEFT JOIN partner_organisation g ON g.id = x.owner_partner
            """;

    ActionEntity save(ActionEntity action);

    ActionEntity update(ActionEntity action);

    Optional<ActionEntity> findByIdAndEnrolmentId(UUID id, UUID enrolmentId);

    /** Open ones first, each in order of their day. */
    @Query(SELECT + " WHERE x.enrolment_id = :enrolmentId ORDER BY x.state, x.due, x.id")
    List<ActionRow> list(UUID enrolmentId);

    @Query(SELECT + " WHERE x.id = :id")
    ActionRow get(UUID id);

    @Query(SELECT + " WHERE x.enrolment_id IN (:enrolments) AND x.state = 'OPEN' AND x.due <= :until"
            + " ORDER BY x.due, x.id")
    List<ActionRow> openUntil(Collection<UUID> enrolments, LocalDate until);

    @Query("SELECT EXISTS (SELECT 1 FROM partner_organisation g WHERE g.id = :partnerId)")
    boolean knowsPartner(UUID partnerId);
}
