package se.framsteg.people;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.framsteg.platform.Columns;

/** On which days people take part, for other rooms. */
@Singleton
public final class EnrolledTimes {

    private static final String DURING = """
            SELECT e.id, e.participant_id, e.since, e.until, s.since, s.until
            FROM enrolment e LEFT JOIN enrolment_pause s ON s.enrolment_id = e.id
            WHERE e.participant_id IN (%s) AND e.since <= ? AND (e.until IS NULL OR e.until >= ?)""";

    private final JdbcOperations database;

    EnrolledTimes(JdbcOperations database) {
        this.database = database;
    }

    /** Their enrolments that share a day with these days, by participant; those without are left out. One statement. */
    public Map<UUID, List<EnrolledTime>> during(Collection<UUID> participants, LocalDate from, LocalDate to) {
        if (participants.isEmpty()) {
            return Map.of();
        }
        return database.prepareStatement(DURING.formatted(Columns.repeated("?", participants.size())), statement -> {
            Columns.bind(statement, participants, to, from);
            return read(statement).stream().collect(Collectors.groupingBy(EnrolledTime::participantId));
        });
    }

    /** An enrolment comes in one row for each of its pauses. */
    private static List<EnrolledTime> read(PreparedStatement statement) throws SQLException {
        Map<UUID, EnrolledTime> byId = new LinkedHashMap<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                UUID id = Columns.uuid(row, 1);
                EnrolledTime time = byId.get(id);
                if (time == null) {
                    LocalDate until = row.getObject(4, LocalDate.class);
                    time = new EnrolledTime(Columns.uuid(row, 2), Columns.date(row, 3), until, new ArrayList<>());
                    byId.put(id, time);
                }
                LocalDate pausedSince = row.getObject(5, LocalDate.class);
                if (pausedSince != null) {
                    time.pauses().add(new Pause(pausedSince, row.getObject(6, LocalDate.class)));
                }
            }
        }
        return List.copyOf(byId.values());
    }
}
