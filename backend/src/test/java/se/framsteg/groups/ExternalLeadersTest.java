package se.framsteg.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.testing.ProblemReply.refused;
import static se.framsteg.testing.ProblemReply.refusedAt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.Language;
import se.framsteg.identity.Role;
import se.framsteg.identity.RoleChoice;
import se.framsteg.identity.StaffAccount;
import se.framsteg.identity.StaffApi;
import se.framsteg.identity.StaffChange;
import se.framsteg.identity.StaffInvitation;
import se.framsteg.privacy.AccessLogApi;
import se.framsteg.privacy.AccessLogEntry;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Person;
import se.framsteg.testing.RawCall;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

/** Leaders from outside: what the coordinator does about them, and what they find. */
class ExternalLeadersTest {

    private final Scene scene = new Scene();
    private final Groups groups = new Groups(scene);
    private final ExternalLeadersApi coordinator = RunningApi.as(scene.coordinator, ExternalLeadersApi.class);
    private final LocalDate on = scene.today().plusDays(1);
    private final String email = UUID.randomUUID() + "@example.org";

    @Test
    void anActivityOfAnotherProgrammeAndOneThatIsNotThereAreAnsweredAlike() {
        UUID others = scene.rows().activity(scene.otherProgramme, scene.otherCoordinator.id());
        for (UUID activity : List.of(others, UUID.randomUUID())) {
            UUID nobody = UUID.randomUUID();
            refused(ProblemType.NOT_FOUND, () -> coordinator.externalLeaders(scene.programme, activity));
            refused(
                    ProblemType.NOT_FOUND,
                    () -> coordinator.inviteLeader(scene.programme, activity, leader("Kim", email)));
            refused(ProblemType.NOT_FOUND, () -> coordinator.inviteLeaderAgain(scene.programme, activity, nobody));
            refused(ProblemType.NOT_FOUND, () -> coordinator.takeLeaderOff(scene.programme, activity, nobody));
        }
    }

    @Test
    void somebodyOnAnotherActivitysListIsNotReachedThroughThisOne() {
        Activity one = published();
        Activity other = published();
        ExternalLeader kim = invite(other, "Kim", email);

        refused(ProblemType.NOT_FOUND, () -> coordinator.inviteLeaderAgain(scene.programme, one.id(), kim.id()));
        refused(ProblemType.NOT_FOUND, () -> coordinator.takeLeaderOff(scene.programme, one.id(), kim.id()));
        assertThat(coordinator.externalLeaders(scene.programme, other.id())).containsExactly(kim);
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingIsStored() {
        Activity activity = published();
        refusedAt("/contact", ProblemType.NOT_AN_EMAIL, () -> invite(activity, "Kim", "kim@"));
        refusedAt("/contact", ProblemType.NOT_A_PHONE, () -> invite(activity, "Kim", "kim"));
        refusedAt("/name", ProblemType.INVALID, () -> invite(activity, "Kim\u202e", email));
        invite(activity, "Kim", email);
        refusedAt("/contact", ProblemType.TWICE, () -> invite(activity, "Kim", " " + email.toUpperCase()));

        assertThat(coordinator.externalLeaders(scene.programme, activity.id()))
                .extracting(ExternalLeader::contact)
                .containsExactly(email);
    }

    @Test
    void aContactOfAParticipantOrOfStaffIsRefusedWithoutTellingWhose() {
        Activity activity = published();
        for (Person person : List.of(scene.aino, scene.cem, scene.protectedOne, scene.coach, scene.administrator)) {
            refusedAt("/contact", ProblemType.CONTACT_TAKEN, () -> invite(activity, "Kim", contact(person)));
        }
        assertThat(coordinator.externalLeaders(scene.programme, activity.id())).isEmpty();
    }

    @Test
    void nobodyIsInvitedToWhatIsOverOrCancelled() {
        Activity over = published();
        ExternalLeader kim = invite(over, "Kim", email);
        ends(over, Instant.now());
        Activity cancelled = published();
        Groups.coordinating(scene.coordinator)
                .cancel(
                        scene.programme,
                        cancelled.id(),
                        new Cancellation(
                                "Lokalen är stängd.", cancelled.details().version()));

        refused(ProblemType.ACTIVITY_OVER, () -> invite(over, "Alex", "alex-" + email));
        refused(ProblemType.ACTIVITY_OVER, () -> invite(cancelled, "Alex", "alex-" + email));
        refused(ProblemType.ACTIVITY_OVER, () -> coordinator.inviteLeaderAgain(scene.programme, over.id(), kim.id()));
        assertThat(coordinator.takeLeaderOff(scene.programme, over.id(), kim.id()))
                .isEmpty();
    }

    @Test
    void aCancelledActivityEndsAtOnceAndWhatHasBegunEndsWithIt() {
        Activity ahead = published();
        Activity begun = published();
        groups.begin(begun, on, 60, 60);
        for (Activity activity : List.of(ahead, begun)) {
            Groups.coordinating(scene.coordinator)
                    .cancel(
                            scene.programme,
                            activity.id(),
                            new Cancellation("Slut.", activity.details().version()));
        }

        assertThat(minutesLeft(ahead)).isZero();
        assertThat(minutesLeft(begun)).isBetween(58L, 60L);
    }

    @Test
    void theListSaysWhereEachStandsAndUntilWhen() {
        Activity activity = published();
        ExternalLeader invited = invite(activity, "Kim", email);
        assertThat(invited.state()).isEqualTo(ExternalLeaderState.INVITED);
        scene.rows().update("UPDATE external_leader SET expires_at = ? WHERE id = ?", Instant.now(), invited.id());
        assertThat(only(activity).state()).isEqualTo(ExternalLeaderState.RUN_OUT);
        assertThat(coordinator
                        .inviteLeaderAgain(scene.programme, activity.id(), invited.id())
                        .getFirst()
                        .state())
                .isEqualTo(ExternalLeaderState.INVITED);

        scene.rows().update("UPDATE external_leader SET accepted_at = ? WHERE id = ?", Instant.now(), invited.id());

        Instant ends = Instant.now().plusSeconds(3600).truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
        ends(activity, ends);
        assertThat(only(activity).state()).isEqualTo(ExternalLeaderState.ACCEPTED);
        assertThat(only(activity).until()).isEqualTo(ends.plusSeconds(Roster.DAYS_OPEN * 24L * 3600));
        assertThat(coordinator
                        .inviteLeaderAgain(scene.programme, activity.id(), invited.id())
                        .getFirst()
                        .state())
                .isEqualTo(ExternalLeaderState.ACCEPTED);
        ends(activity, Instant.now().minusSeconds(Roster.DAYS_OPEN * 24L * 3600 + 1));
        assertThat(only(activity).state()).isEqualTo(ExternalLeaderState.OVER);
    }

    @Test
    void whoLeadsAnotherActivityKeepsTheAccountUnderTheNameThatWasGivenLast() {
        Activity one = published();
        Activity other = published();
        invite(one, "Kim Ek", email);
        invite(other, "Kim Eek", email);

        assertThat(scene.rows().count("SELECT COUNT(*) FROM account WHERE email = ?", email))
                .isOne();
        assertThat(only(one).name()).isEqualTo("Kim Eek");
    }

    @Test
    void ofADraftThatIsThrownAwayNoInvitationStaysAndWhoLeadsNothingElseIsOut() {
        Activity draft =
                Groups.coordinating(scene.coordinator).make(scene.programme, groups.details(5, Booking.SERIES));
        Activity other = published();
        invite(draft, "Kim", email);
        Person alex = scene.externalLeader("Alex", draft.id());
        Person robin = scene.externalLeader("Robin", draft.id());
        scene.rows().leadsFromOutside(robin.id(), other.id());
        RosterApi asAlex = RunningApi.as(alex, RosterApi.class);
        RosterApi asRobin = RunningApi.as(robin, RosterApi.class);
        assertThat(asAlex.ledSessions(on).sessions()).isEmpty();
        assertThat(asRobin.ledSessions(on).sessions()).isNotEmpty();

        Groups.coordinating(scene.coordinator).discard(scene.programme, draft.id(), 1);

        assertThat(scene.rows().count("SELECT COUNT(*) FROM external_leader WHERE activity_id = ?", draft.id()))
                .isZero();
        refused(ProblemType.NOT_SIGNED_IN, () -> asAlex.ledSessions(on));
        assertThat(asRobin.ledSessions(on).sessions()).isNotEmpty();
        scene.rows().leadsFromOutside(alex.id(), other.id());
        refused(ProblemType.NOT_SIGNED_IN, () -> asAlex.ledSessions(on));
    }

    @Test
    void participantsReadTheNameAsLongAsTheyLead() {
        Activity activity = published();
        ExternalLeader kim = invite(activity, "Kim Ek", email);
        assertThat(Groups.as(scene.aino).ownActivity(activity.id()).leaders()).containsExactly("Kim Ek", "leader");

        coordinator.takeLeaderOff(scene.programme, activity.id(), kim.id());

        assertThat(Groups.as(scene.aino).ownActivity(activity.id()).leaders()).containsExactly("leader");
    }

    @Test
    void othersSessionsAreNotThereAndOwnOnesAreUntilTheWayInEnds() {
        Activity own = withAino(published());
        Activity others = withAino(published());
        RosterApi kim = RunningApi.as(scene.externalLeader("Kim", own.id()), RosterApi.class);

        refused(ProblemType.NOT_FOUND, () -> kim.roster(others.id(), on));
        refused(ProblemType.NOT_FOUND, () -> kim.checkInCode(others.id(), on));
        refused(ProblemType.NOT_FOUND, () -> kim.mark(others.id(), on, new Marks(List.of(), false)));
        assertThat(kim.ledSessions(on).sessions())
                .isNotEmpty()
                .allMatch(session -> session.activityId().equals(own.id()));
        assertThat(kim.roster(own.id(), on).rows()).extracting(RosterRow::name).containsExactly("Aino");

        groups.begin(own, on, 60, 60);
        UUID tap = UUID.randomUUID();
        Mark came = new Mark(tap, scene.aino.id(), RosterState.CAME, 0);
        assertThat(kim.mark(own.id(), on, new Marks(List.of(came), false)))
                .allMatch(result -> result.problem() == null);
    }

    @Test
    void figuresAreThereForOwnActivitiesAlone() {
        Activity own = withAino(published());
        Activity others = withAino(published());
        groups.begin(own, on, 120, -60);
        groups.begin(others, on, 120, -60);
        FiguresApi kim = RunningApi.as(scene.externalLeader("Kim", own.id()), FiguresApi.class);

        refused(ProblemType.NOT_FOUND, () -> kim.figures(others.id()));
        refused(ProblemType.NOT_FOUND, () -> kim.turnout(scene.programme, null));
        assertThat(kim.ledActivities()).extracting(LedActivity::activityId).containsExactly(own.id());
        assertThat(kim.figures(own.id())).isNotNull();
    }

    @Test
    void whoLeadsTwoFindsOnlyTheOneThatHasNotEnded() {
        Activity ended = withAino(published());
        Activity goesOn = withAino(published());
        Person kim = scene.externalLeader("Kim", ended.id());
        scene.rows().leadsFromOutside(kim.id(), goesOn.id());

        ends(ended, Instant.now().minusSeconds(Roster.DAYS_OPEN * 24L * 3600 + 1));

        RosterApi roster = RunningApi.as(kim, RosterApi.class);
        refused(ProblemType.NOT_FOUND, () -> roster.roster(ended.id(), on));
        assertThat(roster.ledSessions(on).sessions())
                .extracting(LedSession::activityId)
                .containsOnly(goesOn.id());
    }

    @Test
    void whatTheyReadHoldsNamesAndNothingElseAndTheLogTellsThePersonWho() {
        Activity activity = withAino(published());
        scene.rows().update("UPDATE account SET phone = '+46701740699' WHERE id = ?", scene.aino.id());
        Person kim = scene.externalLeader("Kim", activity.id());

        String everything = RawCall.as(kim).get("/led-sessions")
                + RawCall.as(kim).get("/activities/" + activity.id() + "/sessions/" + on + "/roster")
                + RawCall.as(kim).get("/me");

        assertThat(everything)
                .contains("\"Aino\"")
                .doesNotContain(contact(scene.aino), "+4670", "Programme", "coordinator", "\"coach\"", "Municipality");
        AccessLogEntry told = RunningApi.as(scene.aino, AccessLogApi.class)
                .accessLog(null)
                .entries()
                .getFirst();
        assertThat(told.by()).isEqualTo("Kim");
        assertThat(told.role()).isEqualTo(Role.EXTERNAL_LEADER);
        assertThat(told.category()).isEqualTo("ROSTER");
        scene.rows().update("UPDATE account SET phone = NULL WHERE id = ?", scene.aino.id());
    }

    @Test
    void theAdministratorFindsThemNowhereAndGivesNobodyTheirRole() {
        StaffApi administrator = RunningApi.as(scene.administrator, StaffApi.class);
        UUID kim = scene.externalLeader.id();

        assertThat(administrator.staff()).extracting(StaffAccount::accountId).doesNotContain(kim);
        refused(ProblemType.NOT_FOUND, () -> administrator.inviteAgain(kim));
        refused(
                ProblemType.NOT_FOUND,
                () -> administrator.change(
                        kim, new StaffChange("Kim", List.of(new RoleChoice(Role.COACH, scene.programme)), false, 0)));
        refusedAt(
                "/roles/0/role",
                ProblemType.UNKNOWN_VALUE,
                () -> administrator.invite(new StaffInvitation(
                        "Kim", email, Language.SV, List.of(new RoleChoice(Role.EXTERNAL_LEADER, null)))));
        refusedAt(
                "/email",
                ProblemType.CONTACT_TAKEN,
                () -> administrator.invite(new StaffInvitation(
                        "Kim",
                        contact(scene.externalLeader),
                        Language.SV,
                        List.of(new RoleChoice(Role.LEADER, scene.programme)))));
    }

    private static NewExternalLeader leader(String name, String contact) {
        return new NewExternalLeader(name, contact, Language.SV);
    }

    private ExternalLeader invite(Activity activity, String name, String contact) {
        return coordinator.inviteLeader(scene.programme, activity.id(), leader(name, contact)).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private ExternalLeader only(Activity activity) {
        return coordinator.externalLeaders(scene.programme, activity.id()).getFirst();
    }

    private Activity published() {
        return groups.published(groups.details(5, Booking.SERIES));
    }

    private Activity withAino(Activity activity) {
        Groups.as(scene.aino).signUp(Groups.series(activity, scene.aino));
        return activity;
    }

    private void ends(Activity activity, Instant at) {
        scene.rows().update("UPDATE activity SET ends_at = ? WHERE id = ?", at, activity.id());
    }

    private long minutesLeft(Activity activity) {
        return scene.rows()
                .count(
                        "SELECT GREATEST(0, TIMESTAMPDIFF(MINUTE, UTC_TIMESTAMP(3), ends_at)) FROM activity WHERE id = ?",
                        activity.id());
    }

    /** As {@link se.framsteg.testing.Rows#account} makes it. */
    private static String contact(Person person) {
        return person.id() + "@example.org";
    }
}
