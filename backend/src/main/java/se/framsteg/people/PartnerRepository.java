package se.framsteg.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PartnerRepository extends GenericRepository<PartnerEntity, UUID> {

    PartnerEntity save(PartnerEntity partner);

    Optional<PartnerEntity> findById(UUID id);

    List<PartnerEntity> findByIdIn(Collection<UUID> ids);

    List<PartnerEntity> listOrderByName();

    @Query("SELECT * FROM partner_organisation WHERE id = :id FOR UPDATE")
    Optional<PartnerEntity> lock(UUID id);

    PartnerEntity update(PartnerEntity partner);
}
