package se.framsteg.benchmarks;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands in the weeks of a {@link Population}: agreed hours on three days, a placement on two, a talk, for four weeks,
 * which makes twenty times for each, and what became of them in two or three versions.
 */
final class WeekRows {

    /** Of the last of the four weeks, which is the one that is asked for. Enrolments began long before. */
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    static final int ATTENDANCE_EACH = 50;

    private static final String SINCE = "'" + MONDAY.minusWeeks(3) + "'";
    private static final String UNTIL = "'" + MONDAY.plusDays(6) + "'";
    private static final String HOURS = Population.idOf(8, "seq");
    private static final String PLACEMENT = Population.idOf(9, "seq");
    private static final String PARTICIPANT = Population.idOf(1, "seq");
    private static final String ENROLMENT = Population.idOf(5, "seq");
    private static final String COACH = Population.idOf(2, "1");

    private WeekRows() {}

    /** Fills the tables unless a run before has. */
    static void ensure(BenchDatabase database, int participants) throws SQLException {
        new Population(database, participants).ensurePeople();
        long wanted = (long) participants * ATTENDANCE_EACH;
        if (database.count("SELECT COUNT(*) FROM attendance") == wanted) {
            return;
        }
        Figures.say("making weeks with %,d rows of attendance; kept for the next run", wanted);
        database.fill(List.of("attendance", "week_deviation", "week_entry", "follow_up", "placement"), statement -> {});
        database.inLots(participants, WeekRows::lot);
        database.fill(
                List.of(),
                statement -> statement.execute(
                        "ANALYZE TABLE attendance, week_deviation, week_entry, follow_up, placement"));
    }

    private static void lot(Statement statement, int first, int last) throws SQLException {
        String everybody = " FROM " + Population.sequence(first, last);
        statement.execute(
                "INSERT INTO week_entry (participant_id, id, kind, title, weekdays, starts, ends, every_weeks,"
                        + " since, until, on_public_holidays, place, changed_by, changed_at) SELECT " + PARTICIPANT
                        + ", "
                        + HOURS + ", 'HOURS', 'Hours', b'111', '09:00', '12:00', 1, " + SINCE + ", " + UNTIL
                        + ", FALSE, 'Street 1', " + COACH + ", UTC_TIMESTAMP(3)" + everybody);
        statement.execute("INSERT INTO week_deviation (participant_id, entry_id, on_day, kind, starts, ends) SELECT "
                + PARTICIPANT + ", " + HOURS + ", '" + MONDAY + "', 'OTHER_HOURS', '10:00', '11:00'" + everybody);
        statement.execute("INSERT INTO placement (id, participant_id, enrolment_id, since, until, employer, content,"
                + " version, saved_by, saved_at) SELECT " + PLACEMENT + ", " + PARTICIPANT + ", " + ENROLMENT + ", "
                + SINCE + ", " + UNTIL + ", 'Employer', '" + placement() + "', 1, " + COACH + ", UTC_TIMESTAMP(3)"
                + everybody);
        statement.execute("INSERT INTO follow_up (id, participant_id, enrolment_id, kind, on_day, starts, ends, state,"
                + " version, saved_by, saved_at) SELECT " + Population.idOf(10, "seq") + ", " + PARTICIPANT + ", "
                + ENROLMENT + ", 'FOLLOW_UP', '" + MONDAY.plusDays(1) + "', '15:00', '16:00', 'PLANNED', 1, " + COACH
                + ", UTC_TIMESTAMP(3)" + everybody);
        attendance(statement, everybody);
    }

    /** Five times a week; every other has a version more. */
    private static void attendance(Statement statement, String everybody) throws SQLException {
        String number = "(seq * " + ATTENDANCE_EACH + " + planned DIV 2 * 5 + planned MOD 2 * 2 + version)";
        statement.execute("INSERT INTO attendance (participant_id, on_day, kind, source_id, version, id, state,"
                + " registered_by, registered_at) SELECT " + PARTICIPANT + ", DATE(" + SINCE
                + ") + INTERVAL planned DIV 5 * 7 + planned MOD 5 DAY, IF(planned MOD 5 < 3, 'HOURS', 'PLACEMENT'),"
                + " IF(planned MOD 5 < 3, " + HOURS + ", " + PLACEMENT + "), version, " + Population.idOf(11, number)
                + ", IF(version = 1, 'ABSENT_NOT_REPORTED', 'CAME'), " + COACH + ", UTC_TIMESTAMP(3)" + everybody
                + " CROSS JOIN (SELECT seq AS planned FROM seq_0_to_19) times"
                + " JOIN (SELECT seq AS version FROM seq_1_to_3) versions ON version <= 2 + planned MOD 2"
                + " ORDER BY 1, 2, 3, 4, 5");
    }

    private static String placement() {
        String hours = "{\"day\":\"%s\",\"from\":\"13:00:00\",\"until\":\"16:00:00\"}";
        return "{\"kind\":\"WORK_TRAINING\",\"employer\":\"Employer\",\"since\":\"" + MONDAY.minusWeeks(3)
                + "\",\"until\":\"" + MONDAY.plusDays(6) + "\",\"hours\":[" + hours.formatted("THURSDAY") + ","
                + hours.formatted("FRIDAY") + "],\"contactWeeks\":2,\"overrides\":[],\"version\":1}";
    }
}
