package se.framsteg.groups;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.groups.ActivityChoices.Choice;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ActivityRepository extends GenericRepository<ActivityEntity, UUID> {

    ActivityEntity save(ActivityEntity activity);

    ActivityEntity update(ActivityEntity activity);

    Optional<ActivityEntity> findById(UUID id);

    Optional<ActivityEntity> findByIdAndProgrammeId(UUID id, UUID programmeId);

    /** Whoever changes an activity holds this row, so that one change waits for the other. */
    @Query("SELECT * FROM activity WHERE id = :id AND programme_id = :programmeId FOR UPDATE")
    Optional<ActivityEntity> lock(UUID id, UUID programmeId);

    @Query("DELETE FROM activity WHERE id = :id")
    void remove(UUID id);

    @Query("DELETE FROM activity_reach WHERE activity_id = :activityId")
    void clearReach(UUID activityId);

    @Query("INSERT INTO activity_reach (activity_id, programme_id) VALUES (:activityId, :programmeId)")
    void openToProgramme(UUID activityId, UUID programmeId);

    @Query("INSERT INTO activity_reach (activity_id, municipality) VALUES (:activityId, :municipality)")
    void openToMunicipality(UUID activityId, String municipality);

    @Query("DELETE FROM activity_leader WHERE activity_id = :activityId")
    void clearLeaders(UUID activityId);

    @Query("INSERT INTO activity_leader (activity_id, account_id) VALUES (:activityId, :accountId)")
    void addLeader(UUID activityId, UUID accountId);

    /** Who works in the programme today with people. */
    @Query("""
            SELECT DISTINCT a.id, a.name FROM role_assignment r JOIN account a ON a.id = r.account_id
            WHERE r.programme_id = :programmeId AND r.role IN ('LEADER', 'COACH', 'COORDINATOR')
                AND a.disabled_at IS NULL AND r.since <= :today AND (r.until IS NULL OR r.until >= :today)
            ORDER BY a.name, a.id""")
    List<Choice> mayLead(UUID programmeId, LocalDate today);

    @Query("SELECT id, name FROM programme WHERE id IN (:ids) ORDER BY name, id")
    List<Choice> named(List<UUID> ids);

    /** Programmes that have not ended. */
    @Query("SELECT id, name FROM programme WHERE until IS NULL OR until >= :today ORDER BY name, id")
    List<Choice> programmes(LocalDate today);

    @Query("SELECT DISTINCT municipality FROM programme WHERE until IS NULL OR until >= :today ORDER BY municipality")
    List<String> municipalities(LocalDate today);
}
