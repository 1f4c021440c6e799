package se.framsteg.benchmarks;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.groups.ActivityDetails;
import se.framsteg.groups.Booking;
import se.framsteg.groups.Picture;
import se.framsteg.groups.SpokenLanguage;
import se.framsteg.groups.Theme;
import se.framsteg.schedule.Recurrence;

/** Invented groups of ten weeks, each with twelve places and a line. Made anew each day: a group lies ahead or it is not shown. */
final class GroupPopulation {

    private static final int SESSIONS = 10;
    private static final int PLACES = 12;

    private final BenchDatabase database;
    private final int activities;
    private final int peopleEach;
    private final int participants;
    private final LocalDate today = Card.today();

    GroupPopulation(BenchDatabase database, int activities, int peopleEach, int participants) {
        this.database = database;
        this.activities = activities;
        this.peopleEach = peopleEach;
        this.participants = participants;
    }

    void ensure() throws SQLException, IOException {
        if (database.count("SELECT COUNT(*) FROM activity WHERE DATE(changed_at) = '" + today + "'") == activities) {
            return;
        }
        Figures.say("making %,d groups with %,d people in each; kept for today", activities, peopleEach);
        try (Connection connection = database.connectAsOwner()) {
            connection.setAutoCommit(false);
            for (String table : List.of(
                    "sign_up",
                    "taking_part",
                    "bookable",
                    "activity_session",
                    "activity_reach",
                    "activity_leader",
                    "activity")) {
                update(connection, "DELETE FROM " + table);
            }
            UUID programme = UUID.fromString(text("SELECT id FROM programme LIMIT 1", connection));
            for (int number = 0; number < activities; number++) {
                activity(connection, number, programme);
            }
            connection.commit();
            update(connection, "ANALYZE TABLE sign_up, bookable, activity_session, activity_reach, activity");
        }
    }

    private void activity(Connection connection, int number, UUID programme) throws SQLException, IOException {
        String id = UUID.randomUUID().toString();
        String bookable = UUID.randomUUID().toString();
        LocalDate first = today.plusDays(1 + number % 60);
        Theme theme = Theme.values()[number % Theme.values().length];
        update(
                connection,
                "INSERT INTO activity (id, programme_id, state, theme, title, place, content, ends_at, version, changed_by,"
                        + " changed_at) VALUES (?, ?, 'PUBLISHED', ?, ?, 'Storgatan 1', ?, ?, 1, ?, ?)",
                id,
                programme.toString(),
                theme.name(),
                "Group " + number,
                details(number, theme, first, programme),
                first.plusWeeks(SESSIONS).atStartOfDay(),
                Population.coach(1).toString(),
                today.atTime(12, 0));
        update(
                connection,
                "INSERT INTO activity_reach (activity_id, programme_id) VALUES (?, ?)",
                id,
                programme.toString());
        for (int week = 0; week < SESSIONS; week++) {
            LocalDateTime starts = first.plusWeeks(week).atTime(13, 0);
            update(
                    connection,
                    "INSERT INTO activity_session (activity_id, on_day, starts, ends, starts_at, ends_at, state)"
                            + " VALUES (?, ?, ?, ?, ?, ?, 'AS_PLANNED')",
                    id,
                    starts.toLocalDate(),
                    starts,
                    starts.plusHours(2),
                    starts.minusHours(1),
                    starts.plusHours(1));
        }
        update(
                connection,
                "INSERT INTO bookable (id, activity_id, capacity, open, closes_at) VALUES (?, ?, ?, TRUE, ?)",
                bookable,
                id,
                PLACES,
                first.plusWeeks(SESSIONS).atStartOfDay());
        for (int ticket = 1; ticket <= peopleEach; ticket++) {
            int person = 1 + (number * peopleEach + ticket) % participants;
            update(
                    connection,
                    "INSERT INTO sign_up (bookable_id, participant_id, ticket, seat) VALUES (?, ?, ?, ?)",
                    bookable,
                    Population.participant(person).toString(),
                    ticket,
                    ticket <= PLACES ? ticket : null);
        }
    }

    private static String details(int number, Theme theme, LocalDate first, UUID programme) throws IOException {
        Recurrence rule = new Recurrence(
                List.of(first.getDayOfWeek()),
                LocalTime.of(13, 0),
                LocalTime.of(15, 0),
                1,
                first,
                first.plusWeeks(SESSIONS - 1L),
                true,
                List.of());
        return JsonMapper.createDefault()
                .writeValueAsString(new ActivityDetails(
                        "Group " + number,
                        theme,
                        Picture.PATH,
                        "What one gets out of it. ".repeat(8),
                        "For everybody. ".repeat(8),
                        "We tell who we are. ".repeat(8),
                        "Storgatan 1",
                        null,
                        List.of(SpokenLanguage.SWEDISH),
                        null,
                        List.of(),
                        List.of(programme),
                        List.of(),
                        PLACES,
                        Booking.SERIES,
                        rule,
                        null,
                        null,
                        24,
                        false,
                        1));
    }

    private static void update(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    private static String text(String sql, Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
