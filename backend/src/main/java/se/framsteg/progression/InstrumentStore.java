package se.framsteg.progression;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Columns;

/**
 * The table {@code instrument_version}. Every statement that changes a document names the state {@code DRAFT}. Codes are
 * looked at before they are asked for: the database refuses to compare its ASCII with other letters.
 */
@Singleton
final class InstrumentStore {

    /** @param publishedBy the name of the administrator; null for drafts and for what ships with the program */
    record Row(
            String code,
            int version,
            InstrumentState state,
            String document,
            @Nullable Instant publishedAt,
            @Nullable String publishedBy) {}

    private static final String SELECT = "SELECT v.code, v.version, v.state, v.document, v.published_at, a.name"
            + " FROM instrument_version v LEFT JOIN account a ON a.id = v.published_by";

    private final JdbcOperations database;

    InstrumentStore(JdbcOperations database) {
        this.database = database;
    }

    /** By code, newest version first. */
    List<Row> list() {
        return database.prepareStatement(SELECT + " ORDER BY v.code, v.version DESC", statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                List<Row> list = new ArrayList<>();
                while (rows.next()) {
                    list.add(row(rows));
                }
                return list;
            }
        });
    }

    Optional<Row> find(String code, int version) {
        if (!InstrumentReader.isCode(code)) {
            return Optional.empty();
        }
        return database.prepareStatement(SELECT + " WHERE v.code = ? AND v.version = ?", statement -> {
            statement.setString(1, code);
            statement.setInt(2, version);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(row(rows)) : Optional.empty();
            }
        });
    }

    Optional<Integer> newestPublished(String code) {
        if (!InstrumentReader.isCode(code)) {
            return Optional.empty();
        }
        return database.prepareStatement(
                "SELECT MAX(version) FROM instrument_version WHERE code = ? AND state = 'PUBLISHED'", statement -> {
                    statement.setString(1, code);
                    try (ResultSet rows = statement.executeQuery()) {
                        return rows.next() ? Optional.ofNullable(rows.getObject(1, Integer.class)) : Optional.empty();
                    }
                });
    }

    /** Inserts the draft or replaces its document. @return false when the version is published */
    boolean saveDraft(InstrumentFile file, String document) {
        return changed(
                        "UPDATE instrument_version SET document = ?"
                                + " WHERE code = ? AND version = ? AND state = 'DRAFT'",
                        document,
                        file.code(),
                        file.version())
                || changed(
                        "INSERT IGNORE INTO instrument_version (document, code, version, state)"
                                + " VALUES (?, ?, ?, 'DRAFT')",
                        document,
                        file.code(),
                        file.version());
    }

    /** What ships with the program; left alone when it is there, since other nodes start at the same time. */
    void publishWhenMissing(InstrumentFile file, String document, Instant now) {
        changed(
                "INSERT IGNORE INTO instrument_version (document, code, version, state, published_at)"
                        + " VALUES (?, ?, ?, 'PUBLISHED', ?)",
                document,
                file.code(),
                file.version(),
                Columns.utc(now));
    }

    boolean publish(String code, int version, UUID by, Instant now) {
        return changed(
                "UPDATE instrument_version SET state = 'PUBLISHED', published_by = ?, published_at = ?"
                        + " WHERE code = ? AND version = ? AND state = 'DRAFT'",
                by.toString(),
                Columns.utc(now),
                code,
                version);
    }

    boolean deleteDraft(String code, int version) {
        return changed(
                "DELETE FROM instrument_version WHERE code = ? AND version = ? AND state = 'DRAFT'", code, version);
    }

    private boolean changed(String sql, Object... values) {
        return database.prepareStatement(sql, statement -> {
            Columns.bind(statement, values);
            return statement.executeUpdate() > 0;
        });
    }

    private static Row row(ResultSet rows) throws SQLException {
        return new Row(
                rows.getString(1),
                rows.getInt(2),
                InstrumentState.valueOf(rows.getString(3)),
                rows.getString(4),
                Columns.instantOrNull(rows, 5),
                rows.getString(6));
    }
}
