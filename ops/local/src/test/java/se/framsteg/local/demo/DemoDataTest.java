package se.framsteg.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import se.framsteg.groups.FeedbackClient;
import se.framsteg.groups.FeedbackQuestion;
import se.framsteg.groups.RosterClient;
import se.framsteg.identity.Language;
import se.framsteg.identity.PasswordSignIn;
import se.framsteg.identity.SignInClient;
import se.framsteg.local.Account;
import se.framsteg.local.Accounts;
import se.framsteg.progression.CardsApi;
import se.framsteg.progression.CardsClient;
import se.framsteg.progression.DueState;
import se.framsteg.progression.Progression;

/** The story told twice, and what is in the database then. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DemoDataTest {

    private static final String NOW = "2026-11-22T09:00:00Z";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final String CARDS = """
            SELECT a.name, c.id, c.answered_on, c.submitted_at, c.language, c.device, c.helped_by, c.corrects,
                w.question, w.state, w.value
            FROM card c JOIN answer w ON w.participant_id = c.participant_id AND w.card_id = c.id
            JOIN account a ON a.id = c.participant_id
            ORDER BY c.id, w.question""";

    private StoryDatabase database;
    private Backstage backstage;
    private List<List<@Nullable String>> firstTime;

    @BeforeAll
    void tell_the_story_twice(@TempDir Path home) throws IOException, SQLException {
        database = new StoryDatabase(home);
        try (Backstage first = database.backstage(NOW)) {
            DemoData.fill(first, first.today());
            firstTime = database.rows(CARDS);
        }
        database.empty();
        backstage = database.backstage(NOW);
        DemoData.fill(backstage, backstage.today());
        backstage.clock().moveTo(Instant.parse(NOW));
    }

    @AfterAll
    void end() {
        backstage.close();
        database.close();
    }

    @Test
    void the_same_cards_come_every_time() {
        assertThat(database.rows(CARDS)).hasSizeGreaterThan(1000).isEqualTo(firstTime);
    }

    @Test
    void nobody_has_a_card_before_the_first_day_or_after_the_last() {
        assertThat(database.column("""
                SELECT a.name FROM card c JOIN enrolment e ON e.id = c.enrolment_id JOIN account a ON a.id = c.participant_id
                WHERE c.answered_on < e.since OR c.answered_on > e.until""")).isEmpty();
    }

    @Test
    void nobody_had_a_card_before_there_were_cards() {
        assertThat(database.column("""
                SELECT DISTINCT p.name FROM card c JOIN enrolment e ON e.id = c.enrolment_id
                JOIN programme p ON p.id = e.programme_id""")).containsExactly(EviCoacher.PROGRAMME);
    }

    @Test
    void groups_have_people_who_take_part_who_wait_and_who_came_and_one_is_cancelled() {
        assertThat(database.rows("""
                SELECT a.title, a.state, COUNT(u.seat), COUNT(u.participant_id) - COUNT(u.seat)
                FROM activity a JOIN bookable b ON b.activity_id = a.id LEFT JOIN sign_up u ON u.bookable_id = b.id
                WHERE b.on_day IS NULL GROUP BY a.id ORDER BY a.title"""))
                .contains(
                        List.of("Sova bättre", "PUBLISHED", "5", "1"),
                        List.of("Ut och gå", "PUBLISHED", "2", "1"),
                        List.of("Matlagning på liten budget", "CANCELLED", "2", "0"));
        assertThat(database.column("""
                SELECT c.name FROM sign_up u JOIN account c ON c.id = u.participant_id
                WHERE u.offered_until IS NOT NULL""")).containsExactly("Valentina Rojas Quispe");
        assertThat(database.column("SELECT participant_id FROM suggestion")).isNotEmpty();
        assertThat(database.column("SELECT state FROM attendance WHERE kind = 'SESSION' AND version = 1"))
                .contains("CAME")
                .hasSizeGreaterThan(15);
        assertThat(database.column("SELECT id FROM attendance WHERE kind = 'SESSION' AND version = 2"))
                .isNotEmpty();
        assertThat(database.column("SELECT because FROM activity_session WHERE because IS NOT NULL"))
                .contains("Biblioteket har stängt den dagen.");
    }

    @Test
    void of_one_group_many_and_few_have_said_how_it_was_and_somebody_can_still() {
        List<List<@Nullable String>> answers = database.rows("""
                SELECT SUM(f.answers) FROM session_feedback f JOIN activity a ON a.id = f.activity_id
                WHERE a.title = 'Ute en stund' GROUP BY f.on_day ORDER BY f.on_day""");
        assertThat(answers).containsExactly(List.of("6"), List.of("4"), List.of("7"), List.of("1"));
        assertThat(database.column("SELECT words FROM session_feedback_words")).contains("Det var halt");
        assertThat(database.column("SELECT participant_id FROM session_feedback_given WHERE NOT answered"))
                .isNotEmpty();
        UUID aino = UUID.fromString(
                Objects.requireNonNull(database.column("SELECT id FROM account WHERE name = 'Aino Lind'")
                        .getFirst()));
        assertThat(backstage.as(aino, FeedbackClient.class).questions())
                .extracting(FeedbackQuestion::title)
                .contains(Walks.TITLE);
    }

    @Test
    void among_activities_one_is_a_draft_and_one_is_finished_with_people_who_came() {
        assertThat(database.column("SELECT title FROM activity WHERE state = 'DRAFT'"))
                .containsExactly("Rörelse för ovana");
        assertThat(database.column("SELECT a.title FROM activity a JOIN attendance t ON t.source_id = a.id"
                        + " WHERE a.state = 'PUBLISHED' AND a.ends_at < '" + TODAY + "' GROUP BY a.id"))
                .contains("Klädd för intervju");
    }

    @Test
    void one_leads_from_outside_and_another_has_not_answered() {
        assertThat(database.rows("""
                SELECT c.name, a.title, x.accepted_at IS NOT NULL FROM external_leader x
                JOIN account c ON c.id = x.account_id JOIN activity a ON a.id = x.activity_id ORDER BY a.title"""))
                .containsExactly(
                        List.of("Peshang Tornvall", "7tjugo", "1"),
                        List.of(
                                "Ylva Sandhem, budget- och skuldrådgivare i Smedjebacken och Ludvika",
                                "Pengar som räcker",
                                "0"));
        UUID leader = UUID.fromString(Objects.requireNonNull(
                database.column("SELECT account_id FROM external_leading").getFirst()));
        assertThat(backstage.as(leader, RosterClient.class).ledSessions(TODAY).sessions())
                .isNotEmpty()
                .allMatch(session -> session.title().equals("7tjugo"));
    }

    @Test
    void nothing_has_happened_after_today() {
        assertThat(database.column("SELECT id FROM card WHERE answered_on >= '" + TODAY + "'"))
                .isEmpty();
        assertThat(database.column("SELECT id FROM enrolment WHERE since >= '" + TODAY + "'"))
                .isEmpty();
    }

    @Test
    void the_registers_of_ljusnarsberg_say_what_the_report_says() {
        assertThat(database.rows("""
                SELECT YEAR(e.since), o.name, COUNT(*) FROM enrolment e JOIN programme p ON p.id = e.programme_id
                JOIN partner_organisation o ON o.id = e.referred_by
                WHERE p.municipality = 'Ljusnarsberg' GROUP BY 1, 2 ORDER BY 1, 2"""))
                .containsExactly(
                        List.of("2007", "Arbetsförmedlingen", "4"),
                        List.of("2007", "Försäkringskassan", "3"),
                        List.of("2007", "Socialförvaltningen i Ljusnarsberg", "9"),
                        List.of("2008", "Arbetsförmedlingen", "4"),
                        List.of("2008", "Socialförvaltningen i Ljusnarsberg", "13"));
        assertThat(database.rows("""
                SELECT o.obstacle, COUNT(*) FROM enrolment_obstacle o GROUP BY o.obstacle ORDER BY o.obstacle"""))
                .containsExactly(
                        List.of("MENTAL_HEALTH", "24"),
                        List.of("PHYSICAL_HEALTH", "16"),
                        List.of("COMPETENCE", "31"),
                        List.of("SELF_CONFIDENCE", "26"),
                        List.of("SOCIAL_SKILLS", "22"));
    }

    @Test
    void twentyfour_were_enrolled_in_ljusnarsberg_in_2008_and_7_of_them_since_the_year_before() {
        String in2008 = """
                SELECT COUNT(*), SUM(YEAR(e.since) = 2007) FROM enrolment e JOIN programme p ON p.id = e.programme_id
                WHERE p.municipality = 'Ljusnarsberg' AND e.until >= '2008-01-01'""";
        assertThat(database.rows(in2008)).containsExactly(List.of("24", "7"));
    }

    @Test
    void enter_filled_each_partys_places() {
        assertThat(database.rows("""
                SELECT o.name, COUNT(*) FROM enrolment e JOIN programme p ON p.id = e.programme_id
                JOIN partner_organisation o ON o.id = e.referred_by
                WHERE p.name = 'Enter' AND DATEDIFF(e.until, e.since) <= 365 GROUP BY 1"""))
                .containsExactlyInAnyOrder(
                        List.of("Arbetsförmedlingen", "15"),
                        List.of("Försäkringskassan", "15"),
                        List.of("Landstinget i Jönköpings län", "15"),
                        List.of("Jönköpings kommun", "15"),
                        List.of("Habo kommun", "5"),
                        List.of("Mullsjö kommun", "6"),
                        List.of("Vaggeryds kommun", "3"));
    }

    @Test
    void every_kind_of_life_is_there() {
        someone("an interpreter helps", "SELECT id FROM card WHERE helped_by = 'INTERPRETER'");
        someone("in English", "SELECT id FROM card WHERE language = 'en'");
        someone("on paper", "SELECT id FROM card WHERE device = 'PAPER' AND entered_by IS NOT NULL");
        someone("on a shared phone", "SELECT id FROM card WHERE device = 'SHARED'");
        someone("corrected", "SELECT id FROM card WHERE corrects IS NOT NULL");
        someone("protected", "SELECT id FROM participant WHERE protected_identity");
        someone("a very long name", "SELECT id FROM account WHERE CHAR_LENGTH(name) > 80");
        someone("a draft begun", "SELECT card_id FROM draft");
        someone("paused now", "SELECT enrolment_id FROM enrolment_pause WHERE until IS NULL");
        someone("was paused", "SELECT enrolment_id FROM enrolment_pause WHERE until < '" + TODAY + "'");
        someone("another coach", "SELECT enrolment_id FROM coach_assignment GROUP BY 1 HAVING COUNT(*) > 1");
        someone("left early", inEvi("e.until IS NOT NULL AND DATEDIFF(e.until, e.since) < 90"));
        someone("left for work", inEvi("e.exit_reason = 'WORK'"));
        someone("no coach yet", inEvi("NOT EXISTS (SELECT 1 FROM coach_assignment c WHERE c.enrolment_id = e.id)"));
        someone("no card yet", inEvi("e.until IS NULL AND " + cards() + " = 0"));
        someone("one card", inEvi("e.until IS NULL AND " + cards() + " = 1"));
        someone("two cards", inEvi("e.until IS NULL AND " + cards() + " = 2"));
        someone("two years of cards", inEvi("e.until IS NULL AND " + cards() + " >= 8"));
        someone("cannot answer", "SELECT card_id FROM answer WHERE state = 'CANNOT_ANSWER'");
        someone("a coach answers first", "SELECT id FROM card WHERE seen_before = 0");
        someone("a coach looks first", "SELECT id FROM card WHERE seen_before = 1");
        someone("skips", "SELECT card_id FROM answer WHERE state = 'SKIPPED'");
    }

    @Test
    void there_are_some_25_participants_now_and_before() {
        assertThat(database.column(inEvi("TRUE"))).hasSizeBetween(25, 30);
        assertThat(database.column(inEvi("e.until IS NULL"))).hasSizeBetween(18, 25);
    }

    @Test
    void cards_are_due_overdue_and_still_to_come() {
        assertThat(progressions())
                .extracting(progression -> progression.due().state())
                .contains(DueState.DUE, DueState.OVERDUE, DueState.LATER, DueState.NONE);
    }

    @Test
    void no_trend_is_claimed_under_three_cards() {
        assertThat(progressions()).allSatisfy(progression -> {
            long inCurve = progression.cards().stream()
                    .filter(card -> card.correctedBy() == null)
                    .count();
            assertThat(progression.sinceFirst() == null)
                    .as(progression.name())
                    .isEqualTo(inCurve < CardsApi.FEWEST_FOR_TREND);
        });
    }

    @Test
    void the_told_passwords_open_the_door() {
        for (Account account : Accounts.list("")) {
            if (account.secret() != null) {
                assertThat(backstage
                                .anonymously(SignInClient.class)
                                .signInWithPassword(new PasswordSignIn(account.signIn(), account.secret()))
                                .accessToken())
                        .as(account.name())
                        .isNotEmpty();
            }
        }
    }

    private void someone(String life, String query) {
        assertThat(database.column(query)).as(life).isNotEmpty();
    }

    private static String inEvi(String condition) {
        return "SELECT e.participant_id FROM enrolment e JOIN programme p ON p.id = e.programme_id WHERE p.name = '"
                + EviCoacher.PROGRAMME + "' AND (" + condition + ")";
    }

    private static String cards() {
        return "(SELECT COUNT(*) FROM card c WHERE c.instrument = 'bip' AND c.enrolment_id = e.id AND NOT EXISTS"
                + " (SELECT 1 FROM card n WHERE n.corrects = c.id))";
    }

    private List<Progression> progressions() {
        return database.column(inEvi("TRUE")).stream()
                .map(id -> UUID.fromString(Objects.requireNonNull(id)))
                .map(id -> backstage.as(id, CardsClient.class).ownProgression(Language.SV))
                .toList();
    }
}
