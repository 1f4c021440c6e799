package se.framsteg.schedule;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.framsteg.platform.Columns;

/** Reads entries together with their deviations. */
@Singleton
final class EntryReads {

    private static final String SELECT = """
            SELECT e.participant_id, e.id, e.title, e.weekdays, e.starts, e.ends, e.every_weeks, e.since, e.until,
                e.on_public_holidays, e.place, e.bring, e.contact_name, e.contact_phone, e.changed_at, e.version,
                e.milestone_id, e.kind, d.on_day, d.kind, d.moved_to, d.starts, d.ends
            FROM week_entry e
            LEFT JOIN week_deviation d ON d.participant_id = e.participant_id AND d.entry_id = e.id
            WHERE e.kind IN (%s) AND e.participant_id IN (%s)""";
    private static final String ORDER = " ORDER BY e.participant_id, e.since, e.id, d.on_day";
    private static final String ALL = SELECT + ORDER;
    private static final String TOUCHING = SELECT + " AND e.since <= ? AND (e.until IS NULL OR e.until >= ?)" + ORDER;
    private static final String LOCKED = SELECT + " AND e.id = ?" + ORDER + " FOR UPDATE";

    private final JdbcOperations database;

    EntryReads(JdbcOperations database) {
        this.database = database;
    }

    List<Entry> list(UUID participant, SourceKind kind) {
        return read(ALL, Set.of(kind), List.of(participant)).stream()
                .map(StoredEntry::entry)
                .toList();
    }

    /** Those with times on these days, and those whose times may have been moved there. */
    List<StoredEntry> touching(Set<SourceKind> kinds, Collection<UUID> participants, LocalDate from, LocalDate to) {
        return participants.isEmpty()
                ? List.of()
                : read(
                        TOUCHING,
                        kinds,
                        participants,
                        to.plusDays(Recurrences.MOST_DAYS_MOVED),
                        from.minusDays(Recurrences.MOST_DAYS_MOVED));
    }

    /** Until the transaction ends. */
    Optional<StoredEntry> lock(UUID participant, SourceKind kind, UUID id) {
        return read(LOCKED, Set.of(kind), List.of(participant), id.toString()).stream()
                .findFirst();
    }

    private List<StoredEntry> read(String sql, Set<SourceKind> kinds, Collection<UUID> participants, Object... more) {
        return database.prepareStatement(
                sql.formatted(Columns.repeated("?", kinds.size()), Columns.repeated("?", participants.size())),
                statement -> {
                    Columns.bind(statement, kinds, participants, List.of(more));
                    return entries(statement);
                });
    }

    /** An entry comes in one row for each of its deviations. */
    private static List<StoredEntry> entries(PreparedStatement statement) throws SQLException {
        Map<UUID, StoredEntry> byId = new LinkedHashMap<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                UUID id = Columns.uuid(row, 2);
                StoredEntry entry = byId.get(id);
                if (entry == null) {
                    entry = entry(row);
                    byId.put(id, entry);
                }
                if (row.getString(19) != null) {
                    entry.details().recurrence().deviations().add(deviation(row));
                }
            }
        }
        return List.copyOf(byId.values());
    }

    private static StoredEntry entry(ResultSet row) throws SQLException {
        Recurrence recurrence = new Recurrence(
                weekdays(row.getInt(4)),
                row.getObject(5, LocalTime.class),
                row.getObject(6, LocalTime.class),
                row.getInt(7),
                Columns.date(row, 8),
                row.getObject(9, LocalDate.class),
                row.getBoolean(10),
                new ArrayList<>());
        EntryDetails details = new EntryDetails(
                row.getString(3),
                recurrence,
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getString(14),
                Columns.uuidOrNull(row, 17),
                row.getLong(16));
        return new StoredEntry(
                Columns.uuid(row, 1),
                new Entry(Columns.uuid(row, 2), SourceKind.valueOf(row.getString(18)), details),
                Columns.instant(row, 15));
    }

    private static Deviation deviation(ResultSet row) throws SQLException {
        return new Deviation(
                Columns.date(row, 19),
                DeviationKind.valueOf(row.getString(20)),
                row.getObject(21, LocalDate.class),
                row.getObject(22, LocalTime.class),
                row.getObject(23, LocalTime.class));
    }

    private static List<DayOfWeek> weekdays(int bits) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> (bits >> day.ordinal() & 1) == 1)
                .toList();
    }
}
