package se.framsteg.schedule;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import se.framsteg.platform.Columns;

/** Writes entries. */
@Singleton
final class EntryStore {

    private final JdbcOperations database;

    EntryStore(JdbcOperations database) {
        this.database = database;
    }

    /** Anew, or over the one with this id; its deviations are replaced. */
    void save(UUID participant, Entry entry, UUID by, Instant now) {
        String sql = """
                INSERT INTO week_entry (title, weekdays, starts, ends, every_weeks, since, until, on_public_holidays,
                    place, bring, contact_name, contact_phone, milestone_id, changed_by, changed_at, version, participant_id, id, kind)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE title = VALUE(title), weekdays = VALUE(weekdays), starts = VALUE(starts),
                    ends = VALUE(ends), every_weeks = VALUE(every_weeks), since = VALUE(since), until = VALUE(until),
                    on_public_holidays = VALUE(on_public_holidays), place = VALUE(place), bring = VALUE(bring),
                    contact_name = VALUE(contact_name), contact_phone = VALUE(contact_phone), milestone_id = VALUE(milestone_id),
                    changed_by = VALUE(changed_by), changed_at = VALUE(changed_at), version = VALUE(version)""";
        database.prepareStatement(sql, statement -> {
            int at = bind(statement, entry.details());
            statement.setString(at, by.toString());
            statement.setObject(at + 1, Columns.utc(now));
            statement.setLong(at + 2, entry.details().version());
            statement.setString(at + 3, participant.toString());
            statement.setString(at + 4, entry.id().toString());
            statement.setString(at + 5, entry.kind().name());
            return statement.executeUpdate();
        });
        clear(participant, entry.id());
        entry.details().recurrence().deviations().forEach(deviation -> add(participant, entry.id(), deviation));
    }

    /** Its last day, where attendance keeps it from being removed. */
    void end(UUID participant, UUID id, LocalDate last, UUID by, Instant now) {
        String sql = "UPDATE week_entry SET until = ?, version = version + 1, changed_by = ?, changed_at = ?"
                + " WHERE participant_id = ? AND id = ?";
        database.prepareStatement(sql, statement -> {
            statement.setObject(1, last);
            statement.setString(2, by.toString());
            statement.setObject(3, Columns.utc(now));
            statement.setString(4, participant.toString());
            statement.setString(5, id.toString());
            return statement.executeUpdate();
        });
    }

    void remove(UUID participant, UUID id) {
        deleteFrom("week_entry WHERE participant_id = ? AND id = ?", participant, id);
    }

    private void clear(UUID participant, UUID id) {
        deleteFrom("week_deviation WHERE participant_id = ? AND entry_id = ?", participant, id);
    }

    private void deleteFrom(String which, UUID participant, UUID id) {
        database.prepareStatement("DELETE FROM " + which, statement -> {
            statement.setString(1, participant.toString());
            statement.setString(2, id.toString());
            return statement.executeUpdate();
        });
    }

    private void add(UUID participant, UUID id, Deviation deviation) {
        String sql = "INSERT INTO week_deviation (participant_id, entry_id, on_day, kind, moved_to, starts, ends)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)";
        database.prepareStatement(sql, statement -> {
            statement.setString(1, participant.toString());
            statement.setString(2, id.toString());
            statement.setObject(3, deviation.on());
            statement.setString(4, deviation.kind().name());
            statement.setObject(5, deviation.movedTo());
            statement.setObject(6, deviation.starts());
            statement.setObject(7, deviation.ends());
            return statement.executeUpdate();
        });
    }

    private static int bind(PreparedStatement statement, EntryDetails details) throws SQLException {
        Recurrence rule = details.recurrence();
        statement.setString(1, details.title());
        statement.setInt(2, bits(rule.weekdays()));
        statement.setObject(3, rule.starts());
        statement.setObject(4, rule.ends());
        statement.setInt(5, rule.everyWeeks());
        statement.setObject(6, rule.from());
        statement.setObject(7, rule.to());
        statement.setBoolean(8, rule.onPublicHolidays());
        statement.setString(9, details.place());
        statement.setString(10, details.bring());
        statement.setString(11, details.contactName());
        statement.setString(12, details.contactPhone());
        statement.setString(13, Columns.text(details.milestone()));
        return 14;
    }

    private static int bits(Collection<DayOfWeek> weekdays) {
        return weekdays.stream().mapToInt(day -> 1 << day.ordinal()).reduce(0, (one, other) -> one | other);
    }
}
