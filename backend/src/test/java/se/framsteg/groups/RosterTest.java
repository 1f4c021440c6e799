package se.framsteg.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.testing.AtOnce.atOnce;
import static se.framsteg.testing.ProblemReply.refused;
import static se.framsteg.testing.ProblemReply.refusedAt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.Role;
import se.framsteg.platform.Ids;
import se.framsteg.problem.ProblemType;
import se.framsteg.schedule.Absence;
import se.framsteg.schedule.AbsenceReason;
import se.framsteg.schedule.AttendanceApi;
import se.framsteg.schedule.AttendanceChange;
import se.framsteg.schedule.AttendanceClient;
import se.framsteg.schedule.AttendanceState;
import se.framsteg.testing.Person;
import se.framsteg.testing.RawCall;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

class RosterTest {

    private static final int PAIRS = 100;

    private final Scene scene = new Scene();
    private final Groups groups = new Groups(scene);
    private final RosterApi leader = rosterAs(scene.leader);
    private final LocalDate on = scene.today().plusDays(1);

    @Test
    void nobodySeesASessionThatIsNotTheirs() {
        Activity activity = withAinoAndBo();
        Person other = scene.staff("otherLeader", Role.LEADER, scene.programme);
        for (Person person : List.of(other, scene.coach, scene.otherCoordinator)) {
            refused(ProblemType.NOT_FOUND, () -> rosterAs(person).roster(activity.id(), on));
            refused(
                    ProblemType.NOT_FOUND,
                    () -> rosterAs(person).mark(activity.id(), on, marks(scene.aino, RosterState.CAME, 0)));
        }
        assertThat(rosterAs(other).ledSessions(on).sessions()).isEmpty();
        assertThat(rosterAs(scene.coordinator).roster(activity.id(), on).rows()).hasSize(2);
    }

    @Test
    void aLeaderWhoseRoleHasEndedIsShutOut() {
        Person guest = scene.staff("guestLeader", Role.LEADER, scene.programme);
        Activity activity = withAinoAndBo();
        scene.rows()
                .update(
                        "INSERT INTO activity_leader (account_id, activity_id) VALUES (?, ?)",
                        guest.id(),
                        activity.id());
        assertThat(rosterAs(guest).roster(activity.id(), on).rows()).hasSize(2);

        scene.rows()
                .update(
                        "UPDATE activity SET ends_at = ? WHERE id = ?",
                        Instant.now().minusSeconds(8 * 24 * 3600),
                        activity.id());

        refused(ProblemType.NOT_FOUND, () -> rosterAs(guest).roster(activity.id(), on));
        assertThat(rosterAs(guest).ledSessions(on).sessions()).isEmpty();
    }

    @Test
    void theRosterSaysNamesAndWhoCameAndTheLogNamesEachOfThem() {
        Activity activity = withAinoAndBo();
        long before = scene.rows().count("SELECT COUNT(*) FROM access_log WHERE participant_id = ?", scene.bo.id());

        Roster roster = leader.roster(activity.id(), on);

        assertThat(roster.rows()).extracting(RosterRow::name).containsExactly("Aino", "Bo");
        assertThat(roster.rows()).allMatch(row -> row.state() == RosterState.EXPECTED);
        assertThat(scene.rows().count("SELECT COUNT(*) FROM access_log WHERE participant_id = ?", scene.bo.id()))
                .isEqualTo(before + 1);
        assertThat(leader.ledSessions(on).sessions()).first().satisfies(session -> {
            assertThat(session.expected()).isEqualTo(2);
            assertThat(session.number()).isEqualTo(1);
        });
    }

    /** Contact, reason and who the coach is are planted, and looked for in what travels. */
    @Test
    void aLeaderIsToldNoContactNoReasonAndNotWhoTheCoachIs() {
        Activity activity = begun(withAinoAndBo(), 60, 60);
        scene.rows()
                .update(
                        "UPDATE account SET email = ?, phone = '+46701234567' WHERE id = ?",
                        "canary-" + scene.aino.id() + "@example.org",
                        scene.aino.id());
        String key = "session." + activity.id() + "." + on;
        AttendanceApi aino = RunningApi.as(scene.aino, AttendanceClient.class);
        aino.report(key, new Absence(id(), true, 0));
        aino.giveReason(key, new AbsenceReason("CANARY-reason"));
        RunningApi.as(scene.coach, AttendanceClient.class)
                .register(scene.bo.id(), key, new AttendanceChange(id(), AttendanceState.ABSENT_NOT_REPORTED, null, 0));

        String path = "/activities/" + activity.id() + "/sessions/" + on + "/roster";
        String seen = RawCall.as(scene.leader).get(path)
                + RawCall.as(scene.leader).get("/led-sessions?on=" + on)
                + leader.mark(activity.id(), on, marks(scene.aino, RosterState.ABSENT_REPORTED, 1));

        assertThat(seen)
                .contains("\"name\":\"Aino\"", "ABSENT_REPORTED", "\"state\":\"ABSENT\"")
                .doesNotContainIgnoringCase("canary")
                .doesNotContain("@example", "+4670", "\"coach\"", "email", "phone", "reason", "card", "plan");
    }

    @Test
    void nothingIsRegisteredBeforeItBegins() {
        Activity activity = withAinoAndBo();
        refused(ProblemType.NOT_YET, () -> leader.mark(activity.id(), on, marks(scene.aino, RosterState.CAME, 0)));
        refused(ProblemType.NOT_YET, () -> leader.checkInCode(activity.id(), on));
        refused(ProblemType.NOT_YET, () -> leader.tookPlace(activity.id(), on, new TookPlace(false, "Sjuk")));
    }

    @Test
    void eachTapIsStoredOnceTakenBackAndToldApart() {
        Activity activity = begun(withAinoAndBo(), 60, 60);
        Marks tap = marks(scene.aino, RosterState.LATE, 0);

        MarkResult first = leader.mark(activity.id(), on, tap).getFirst();
        MarkResult again = leader.mark(activity.id(), on, tap).getFirst();
        assertThat(first.problem()).isNull();
        assertThat(again).isEqualTo(first);
        assertThat(row(activity, scene.aino)).satisfies(row -> {
            assertThat(row.state()).isEqualTo(RosterState.LATE);
            assertThat(row.version()).isEqualTo(1);
            assertThat(row.markedBy()).isEqualTo(MarkedBy.LEADER);
            assertThat(row.registeredBy()).isEqualTo("leader");
            assertThat(row.registeredLate()).isFalse();
        });
        leader.mark(activity.id(), on, marks(scene.aino, RosterState.EXPECTED, 1));
        assertThat(row(activity, scene.aino).state()).isEqualTo(RosterState.EXPECTED);
        MarkResult outdated = leader.mark(activity.id(), on, marks(scene.aino, RosterState.CAME, 1))
                .getFirst();
        assertThat(outdated.problem()).isEqualTo(ProblemType.CHANGED_MEANWHILE.urn());
        MarkResult stranger = leader.mark(activity.id(), on, marks(scene.cem, RosterState.CAME, 0))
                .getFirst();
        assertThat(stranger.problem()).isEqualTo(ProblemType.NOT_FOUND.urn());
        assertThat(stranger.row()).isNull();
    }

    @Test
    void everyoneAtOnceAndAListOnPaper() {
        Activity activity = begun(withAinoAndBo(), 60, 60);
        Marks everyone = new Marks(
                List.of(mark(scene.aino, RosterState.CAME, 0), mark(scene.bo, RosterState.LEFT_EARLY, 0)), true);

        assertThat(leader.mark(activity.id(), on, everyone)).allMatch(result -> result.problem() == null);
        assertThat(leader.roster(activity.id(), on).rows())
                .extracting(RosterRow::state)
                .containsExactly(RosterState.CAME, RosterState.LEFT_EARLY);
        assertThat(row(activity, scene.bo).markedBy()).isEqualTo(MarkedBy.PAPER);
    }

    @Test
    void whoBelongsIsWhoHadAPlaceThen() {
        Activity activity = withAinoAndBo();
        UUID bookable = Groups.series(activity, scene.aino);
        Groups.as(scene.bo).withdraw(bookable);
        begun(activity, 60, -30);
        Groups.as(scene.aino).withdraw(bookable);

        scene.rows()
                .update(
                        "UPDATE taking_part SET since = ? WHERE bookable_id = ?",
                        Instant.now().minusSeconds(7200),
                        bookable);
        assertThat(leader.roster(activity.id(), on).rows())
                .extracting(RosterRow::name)
                .contains("Aino");
        scene.rows()
                .update(
                        "UPDATE taking_part SET until = ? WHERE bookable_id = ? AND participant_id = ?",
                        Instant.now().minusSeconds(3700),
                        bookable,
                        scene.bo.id());
        assertThat(leader.roster(activity.id(), on).rows())
                .extracting(RosterRow::name)
                .containsExactly("Aino");
    }

    @Test
    void aSessionThatIsLongOverNeedsTheCoordinatorAndBearsAMark() {
        Activity activity = begun(withAinoAndBo(), 10 * 24 * 60, -(8 * 24 * 60));
        scene.rows()
                .update(
                        "UPDATE taking_part t JOIN bookable b ON b.id = t.bookable_id SET t.since = ? WHERE b.activity_id = ?",
                        Instant.now().minusSeconds(20 * 24 * 3600),
                        activity.id());

        refused(
                ProblemType.SESSION_CLOSED,
                () -> leader.mark(activity.id(), on, marks(scene.aino, RosterState.CAME, 0)));
        assertThat(leader.roster(activity.id(), on)).satisfies(roster -> {
            assertThat(roster.open()).isFalse();
            assertThat(roster.closed()).isTrue();
        });
        assertThat(rosterAs(scene.coordinator).roster(activity.id(), on).closed())
                .isFalse();
        rosterAs(scene.coordinator).mark(activity.id(), on, marks(scene.aino, RosterState.CAME, 0));
        assertThat(row(activity, scene.aino).registeredLate()).isTrue();
    }

    @Test
    void aGuestIsLetInOnlyWhereTheActivityAllowsItAndThereIsRoom() {
        Activity closed = begun(withAinoAndBo(), 60, 60);
        UUID guest = id();
        refused(ProblemType.NO_DROP_IN, () -> leader.addGuest(closed.id(), on, guest, new GuestName("Sam")));
        Activity open = begun(published(Groups.dropIn(groups.details(1, Booking.SERIES))), 60, 60);
        refusedAt("/name", ProblemType.REQUIRED, () -> leader.addGuest(open.id(), on, guest, new GuestName(" ")));

        leader.addGuest(open.id(), on, guest, new GuestName("Sam"));
        assertThat(leader.addGuest(open.id(), on, guest, new GuestName("Sam")).guests())
                .containsExactly(new Guest(guest, "Sam"));
        refused(ProblemType.NO_PLACE_LEFT, () -> leader.addGuest(open.id(), on, id(), new GuestName("Kim")));
        assertThat(leader.removeGuest(open.id(), on, guest).guests()).isEmpty();
    }

    @Test
    void aSessionThatDidNotTakePlaceSaysWhyAndCanBeTakenBack() {
        Activity activity = begun(withAinoAndBo(), 60, 60);
        refusedAt(
                "/reason", ProblemType.REQUIRED, () -> leader.tookPlace(activity.id(), on, new TookPlace(false, null)));
        leader.mark(activity.id(), on, marks(scene.aino, RosterState.CAME, 0));
        refused(
                ProblemType.ATTENDANCE_REGISTERED,
                () -> leader.tookPlace(activity.id(), on, new TookPlace(false, "Sjuk")));
        leader.mark(activity.id(), on, marks(scene.aino, RosterState.EXPECTED, 1));

        assertThat(leader.tookPlace(activity.id(), on, new TookPlace(false, "Ledaren blev sjuk."))
                        .because())
                .isEqualTo("Ledaren blev sjuk.");
        refused(
                ProblemType.SESSION_CLOSED,
                () -> leader.mark(activity.id(), on, marks(scene.aino, RosterState.CAME, 2)));
        assertThat(leader.tookPlace(activity.id(), on, new TookPlace(true, null))
                        .open())
                .isTrue();
    }

    @Test
    void whatWasRegisteredElsewhereSinceIsNoColleaguesMark() {
        Activity activity = begun(withAinoAndBo(), 60, 60);
        leader.mark(activity.id(), on, marks(scene.aino, RosterState.LEFT_EARLY, 0));

        RunningApi.as(scene.coach, AttendanceClient.class)
                .register(
                        scene.aino.id(),
                        "session." + activity.id() + "." + on,
                        new AttendanceChange(id(), AttendanceState.CAME_PARTLY, 30, 1));

        assertThat(row(activity, scene.aino)).satisfies(row -> {
            assertThat(row.state()).isEqualTo(RosterState.LATE);
            assertThat(row.markedBy()).isEqualTo(MarkedBy.ELSEWHERE);
            assertThat(row.registeredBy()).isNull();
        });
    }

    @Test
    void ofTwoWhoMarkTheSamePersonAtOnceOneIsStoredAndTheOtherIsShownIt() throws Exception {
        Activity activity = begun(withAinoAndBo(), 60, 60);
        int lost = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            int version = pair;
            List<Object> replies = atOnce(
                    () -> leader.mark(activity.id(), on, marks(scene.aino, RosterState.CAME, version))
                            .getFirst(),
                    () -> rosterAs(scene.coordinator)
                            .mark(activity.id(), on, marks(scene.aino, RosterState.ABSENT, version))
                            .getFirst());
            long stored = replies.stream()
                    .map(MarkResult.class::cast)
                    .filter(result -> result.problem() == null)
                    .count();
            lost += stored == 1 && row(activity, scene.aino).version() == version + 1 ? 0 : 1;
        }
        System.out.println("roster: " + PAIRS + " pairs, " + lost + " lost");
        assertThat(lost).isZero();
    }

    private Activity withAinoAndBo() {
        Activity activity = published(groups.details(5, Booking.SERIES));
        UUID bookable = Groups.series(activity, scene.aino);
        Groups.as(scene.bo).signUp(bookable);
        Groups.as(scene.aino).signUp(bookable);
        return activity;
    }

    private Activity published(ActivityDetails details) {
        return groups.published(details);
    }

    /** The first session began so many minutes ago and ends in so many. */
    private Activity begun(Activity activity, int minutesAgo, int endsInMinutes) {
        groups.begin(activity, on, minutesAgo, endsInMinutes);
        return activity;
    }

    private RosterRow row(Activity activity, Person person) {
        return rosterAs(scene.coordinator).roster(activity.id(), on).rows().stream()
                .filter(row -> row.participantId().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Marks marks(Person person, RosterState state, int basedOn) {
        return new Marks(List.of(mark(person, state, basedOn)), false);
    }

    private static Mark mark(Person person, RosterState state, int basedOn) {
        return new Mark(id(), person.id(), state, basedOn);
    }

    private static UUID id() {
        return RunningApi.bean(Ids.class).next();
    }

    private static RosterApi rosterAs(Person person) {
        return RunningApi.as(person, RosterClient.class);
    }
}
