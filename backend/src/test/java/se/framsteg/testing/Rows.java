package se.framsteg.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Role;
import se.framsteg.platform.Ids;

/** Rows put into the tables by hand, and looked up again. */
public final class Rows {

    /** One for all scenes: there is one with each test, and the database lets in no more than some hundred. */
    private static final Connection CONNECTION = connect();

    private final Ids ids = RunningApi.bean(Ids.class);

    public UUID programme(String name) {
        UUID id = ids.next();
        update(
                "INSERT INTO programme (id, name, association, municipality, since) VALUES (?, ?, ?, ?, ?)",
                id,
                name + " " + id,
                "Association",
                "Municipality",
                LocalDate.of(2020, 1, 1));
        return id;
    }

    public UUID account(String name) {
        UUID id = ids.next();
        update(
                "INSERT INTO account (id, name, email, language, created_at) VALUES (?, ?, ?, 'sv', ?)",
                id,
                name,
                id + "@example.org",
                Instant.now());
        return id;
    }

    /** Published, without sessions, for a month. */
    public UUID activity(UUID programme, UUID madeBy) {
        UUID id = ids.next();
        Instant now = Instant.now();
        update(
                "INSERT INTO activity (id, programme_id, state, theme, title, content, ends_at, version, changed_by, changed_at)"
                        + " VALUES (?, ?, 'PUBLISHED', 'CV', 'CV', '{}', ?, 1, ?, ?)",
                id,
                programme,
                now.plus(Duration.ofDays(30)),
                madeBy,
                now);
        return id;
    }

    /** Who has accepted to lead it from outside. @return the account's id */
    public UUID externalLeader(String name, UUID activity) {
        UUID account = account(name);
        update("UPDATE account SET external = TRUE WHERE id = ?", account);
        leadsFromOutside(account, activity);
        return account;
    }

    /** Another activity of somebody's from outside. */
    public void leadsFromOutside(UUID account, UUID activity) {
        UUID id = ids.next();
        Instant now = Instant.now();
        update(
                "INSERT INTO external_leader"
                        + " (id, activity_id, account_id, hash, invited_by, invited_at, expires_at, accepted_at)"
                        + " VALUES (?, ?, ?, UNHEX(SHA2(?, 256)), ?, ?, ?, ?)",
                id,
                activity,
                account,
                id,
                account,
                now,
                now,
                now);
    }

    public void role(UUID account, Role role, @Nullable UUID programme, LocalDate since) {
        update(
                "INSERT INTO role_assignment (id, account_id, role, programme_id, since) VALUES (?, ?, ?, ?, ?)",
                ids.next(),
                account,
                role.name(),
                programme,
                since);
    }

    /** @return the enrolment's id */
    public UUID participant(UUID account, UUID programme, LocalDate since) {
        update("INSERT INTO participant (id) VALUES (?)", account);
        UUID enrolment = ids.next();
        update(
                "INSERT INTO enrolment (id, participant_id, programme_id, since, consented_on) VALUES (?, ?, ?, ?, ?)",
                enrolment,
                account,
                programme,
                since,
                since);
        return enrolment;
    }

    public void coached(UUID participant, UUID enrolment, UUID coach, LocalDate since) {
        update(
                "INSERT INTO coach_assignment (id, enrolment_id, participant_id, coach_id, since, assigned_by, assigned_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                ids.next(),
                enrolment,
                participant,
                coach,
                since,
                coach,
                Instant.now());
    }

    public void coachedUntil(UUID participant, UUID coach, LocalDate since, LocalDate until) {
        update(
                "INSERT INTO coach_assignment"
                        + " (id, enrolment_id, participant_id, coach_id, since, until, assigned_by, assigned_at)"
                        + " SELECT ?, e.id, e.participant_id, ?, ?, ?, ?, ? FROM enrolment e WHERE e.participant_id = ?",
                ids.next(),
                coach,
                since,
                until,
                coach,
                Instant.now(),
                participant);
    }

    public void protect(UUID participant) {
        update("UPDATE participant SET protected_identity = TRUE WHERE id = ?", participant);
    }

    public int update(String sql, @Nullable Object... values) {
        synchronized (CONNECTION) {
            try (PreparedStatement statement = prepared(sql, values)) {
                return statement.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        }
    }

    /** The first column of the first row, as a number. */
    public long count(String sql, @Nullable Object... values) {
        synchronized (CONNECTION) {
            try (PreparedStatement statement = prepared(sql, values);
                    ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        }
    }

    private static Connection connect() {
        TestDatabase database = TestDatabase.shared();
        try {
            return DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = CONNECTION.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, asStored(values[i]));
        }
        return statement;
    }

    private static @Nullable Object asStored(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case UUID id -> id.toString();
            case Instant at -> LocalDateTime.ofInstant(at, ZoneOffset.UTC);
            default -> value;
        };
    }
}
