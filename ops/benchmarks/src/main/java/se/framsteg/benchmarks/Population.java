package se.framsteg.benchmarks;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/**
 * Invented participants with ten cards each and coaches of fifteen, the same on every machine: everything follows from row
 * numbers. Made inside the database, since a million cards through rules would take hours.
 */
final class Population {

    static final int CARDS_EACH = 10;
    private static final int PARTICIPANTS_EACH_COACH = 15;

    private final BenchDatabase database;
    private final int participants;

    Population(BenchDatabase database, int participants) {
        this.database = database;
        this.participants = participants;
    }

    int coaches() {
        return participants / PARTICIPANTS_EACH_COACH;
    }

    static UUID participant(int number) {
        return UUID.fromString(id(1, number));
    }

    static UUID coach(int number) {
        return UUID.fromString(id(2, number));
    }

    static UUID enrolment(int number) {
        return UUID.fromString(id(5, number));
    }

    /** Who coaches a participant. */
    static UUID coachOf(int participant) {
        return coach((participant - 1) / PARTICIPANTS_EACH_COACH + 1);
    }

    /** People with cards, unless a run before has made them. */
    void ensureCards() throws SQLException {
        if (database.count("SELECT COUNT(*) FROM card") == (long) participants * CARDS_EACH) {
            return;
        }
        Figures.say(
                "making %,d participants with %,d cards; kept for the next run",
                participants, participants * CARDS_EACH);
        database.fill(List.of("answer", "card"), statement -> {});
        people();
        database.inLots(participants, Population::cards);
        database.fill(List.of(), statement -> statement.execute("ANALYZE TABLE answer, card"));
    }

    /** People alone. */
    void ensurePeople() throws SQLException {
        if (database.count("SELECT COUNT(*) FROM participant") != participants) {
            Figures.say("making %,d participants; kept for the next run", participants);
            people();
        }
    }

    private void people() throws SQLException {
        database.fill(
                List.of(
                        "coach_assignment",
                        "role_assignment",
                        "enrolment",
                        "participant",
                        "programme_party",
                        "programme",
                        "sign_in",
                        "account"),
                this::people);
        database.fill(
                List.of(),
                statement -> statement.execute("ANALYZE TABLE coach_assignment, role_assignment, enrolment, account"));
    }

    private void people(Statement statement) throws SQLException {
        String programme = "'" + id(3, 1) + "'";
        statement.execute("INSERT INTO programme (id, name, association, municipality, since) VALUES (" + programme
                + ", 'Programme', 'Association', 'Municipality', '2020-01-01')");
        account(statement, 1, participants, "Participant ");
        account(statement, 2, coaches() + 1, "Coach ");
        statement.execute("INSERT INTO role_assignment (id, account_id, role, programme_id, since) SELECT "
                + idOf(4, "seq") + ", " + idOf(2, "seq") + ", 'COACH', " + programme + ", '2020-01-01' FROM "
                + sequence(1, coaches() + 1));
        statement.execute(
                "INSERT INTO participant (id) SELECT " + idOf(1, "seq") + " FROM " + sequence(1, participants));
        statement.execute("INSERT INTO enrolment (id, participant_id, programme_id, since, consented_on) SELECT "
                + idOf(5, "seq") + ", " + idOf(1, "seq") + ", " + programme + ", CURRENT_DATE - INTERVAL 1000 DAY,"
                + " CURRENT_DATE - INTERVAL 1000 DAY FROM " + sequence(1, participants));
        statement.execute("INSERT INTO coach_assignment"
                + " (id, enrolment_id, participant_id, coach_id, since, assigned_by, assigned_at) SELECT "
                + idOf(6, "seq") + ", " + idOf(5, "seq") + ", " + idOf(1, "seq") + ", "
                + idOf(2, "((seq - 1) DIV " + PARTICIPANTS_EACH_COACH + " + 1)")
                + ", CURRENT_DATE - INTERVAL 1000 DAY, " + idOf(2, "1") + ", UTC_TIMESTAMP(3) FROM "
                + sequence(1, participants));
    }

    private static void account(Statement statement, int kind, int many, String name) throws SQLException {
        statement.execute("INSERT INTO account (id, name, email, language, created_at) SELECT " + idOf(kind, "seq")
                + ", CONCAT('" + name + "', seq), CONCAT('" + kind
                + "-', seq, '@example.org'), 'sv', UTC_TIMESTAMP(3) FROM "
                + sequence(1, many));
    }

    /** Answers scatter over steps, "cannot answer" and skipped by a checksum of their place. */
    private static void cards(Statement statement, int first, int last) throws SQLException {
        String everyCard =
                sequence(first, last) + " CROSS JOIN (SELECT seq AS card FROM seq_1_to_" + CARDS_EACH + ") cards";
        String card = idOf(7, "(seq * " + CARDS_EACH + " + card)");
        statement.execute(
                "INSERT INTO card (participant_id, id, enrolment_id, instrument, version, answered_on, submitted_at,"
                        + " language, device, helped_by, asked, cannot_answer, content_hash) SELECT " + idOf(1, "seq")
                        + ", " + card
                        + ", " + idOf(5, "seq") + ", 'bip', 1, CURRENT_DATE - INTERVAL (" + (CARDS_EACH + 1)
                        + " - card) * 95 DAY,"
                        + " UTC_TIMESTAMP(3), 'sv', 'OWN', 'NOBODY', 9, 1, UNHEX(SHA2(" + card + ", 256)) FROM "
                        + everyCard
                        + " ORDER BY 1, 2");
        statement.execute("INSERT INTO answer (participant_id, card_id, question, state, value) SELECT p, c, code,"
                + " IF(mix < 5, 'VALUE', IF(mix = 5, 'CANNOT_ANSWER', 'SKIPPED')),"
                + " IF(mix < 5, IF(kind = 'SCALE', mix + 1, IF(kind = 'YES_NO', mix MOD 2, mix + 1)), NULL) FROM (SELECT "
                + idOf(1, "seq") + " AS p, " + card + " AS c, q.code, q.kind,"
                + " CRC32(CONCAT(seq, '/', card, '/', q.code)) MOD 7 AS mix FROM " + everyCard
                + " CROSS JOIN (SELECT j.code, j.kind FROM instrument_version i, JSON_TABLE(i.document, '$.questions[*]'"
                + " COLUMNS (code VARCHAR(40) PATH '$.code', kind VARCHAR(10) PATH '$.kind')) j"
                + " WHERE i.code = 'bip' AND i.version = 1) q) answers ORDER BY 1, 2, 3");
    }

    static String sequence(int first, int last) {
        return "seq_" + first + "_to_" + last;
    }

    /** The same in SQL as {@link #id} here. */
    static String idOf(int kind, String number) {
        return "CONCAT(LPAD(HEX(26214400 + " + number + " DIV 4096), 8, '0'), '-', LPAD(HEX(" + number
                + " MOD 4096), 4, '0'), '-7000-8000-" + String.format("%012x", kind) + "')";
    }

    private static String id(int kind, int number) {
        return String.format("%08x-%04x-7000-8000-%012x", 26_214_400 + number / 4096, number % 4096, kind);
    }
}
