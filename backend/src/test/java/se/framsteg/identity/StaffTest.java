package se.framsteg.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.testing.ProblemReply.refused;
import static se.framsteg.testing.ProblemReply.refusedAt;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.problem.FieldError;
import se.framsteg.problem.Problem;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

class StaffTest {

    private static final String PASSWORD = "fyra gröna cyklar i regn";

    private final Scene scene = new Scene();
    private final StaffApi staff = RunningApi.as(scene.administrator, StaffApi.class);
    private final SignInApi signIn = RunningApi.anonymously(SignInApi.class);
    private final String email = UUID.randomUUID() + "@example.org";

    private RoleChoice coach() {
        return new RoleChoice(Role.COACH, scene.programme);
    }

    private static RoleChoice administrator() {
        return new RoleChoice(Role.ADMINISTRATOR, null);
    }

    private StaffInvitation invitation(RoleChoice... roles) {
        return new StaffInvitation("Kim Ek", email, Language.SV, List.of(roles));
    }

    private StaffAccount find(UUID id) {
        return staff.staff().stream()
                .filter(account -> account.accountId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Tokens accept(String token) {
        return signIn.acceptInvitation(new InvitationAnswer(token, PASSWORD));
    }

    private static StaffChange change(StaffAccount account, boolean disabled, RoleChoice... roles) {
        return new StaffChange(account.name(), List.of(roles), disabled, account.version());
    }

    @Test
    void nobodyButTheAdministratorSeesOrInvites() {
        for (var person : List.of(scene.coordinator, scene.coach, scene.auditor, scene.aino)) {
            StaffApi theirs = RunningApi.as(person, StaffApi.class);
            refused(ProblemType.NOT_PERMITTED, theirs::staff);
            refused(ProblemType.NOT_PERMITTED, () -> theirs.invite(invitation(coach())));
        }
    }

    @Test
    void anAddressThatIsInUseIsRefusedAtItsField() {
        staff.invite(invitation(coach()));
        refusedAt(
                "/email",
                ProblemType.CONTACT_TAKEN,
                () -> staff.invite(new StaffInvitation(
                        "Somebody", email.toUpperCase(Locale.ROOT), Language.SV, List.of(coach()))));
    }

    @Test
    void rolesThatCannotBeGivenAreRefusedAtTheirPlace() {
        RoleChoice nowhere = new RoleChoice(Role.COACH, null);
        RoleChoice unknown = new RoleChoice(Role.COACH, UUID.randomUUID());
        RoleChoice tooFar = new RoleChoice(Role.ADMINISTRATOR, scene.programme);
        RoleChoice participant = new RoleChoice(Role.PARTICIPANT, scene.programme);

        refusedAt("/roles/0/programmeId", ProblemType.REQUIRED, () -> staff.invite(invitation(nowhere)));
        refusedAt("/roles/0/programmeId", ProblemType.UNKNOWN_VALUE, () -> staff.invite(invitation(unknown)));
        refusedAt("/roles/0/programmeId", ProblemType.UNKNOWN_VALUE, () -> staff.invite(invitation(tooFar)));
        refusedAt("/roles/0/role", ProblemType.UNKNOWN_VALUE, () -> staff.invite(invitation(participant)));
        refusedAt("/roles/1", ProblemType.TWICE, () -> staff.invite(invitation(coach(), coach())));
        Problem both = refused(
                ProblemType.INVALID,
                () -> staff.invite(invitation(administrator(), new RoleChoice(Role.AUDITOR, null))));
        assertThat(both.errors()).containsExactly(FieldError.of("/roles/1/role", ProblemType.NOT_PERMITTED));
        assertThat(scene.rows().count("SELECT COUNT(*) FROM account WHERE email = ?", email))
                .isZero();
    }

    @Test
    void anInvitationThatIsUnknownUsedReplacedOrLateIsRefusedAlike() {
        UUID id = staff.invite(invitation(coach())).accountId();
        String replaced = Letters.invitation(email, 1);
        staff.inviteAgain(id);
        String good = Letters.invitation(email, 2);

        refused(ProblemType.INVITATION_NOT_VALID, () -> signIn.invitation(RandomTokens.next()));
        refused(ProblemType.INVITATION_NOT_VALID, () -> accept(replaced));
        scene.rows().update("UPDATE invitation SET expires_at = sent_at WHERE account_id = ?", id);
        refused(ProblemType.INVITATION_NOT_VALID, () -> accept(good));
        scene.rows().update("UPDATE invitation SET expires_at = sent_at + INTERVAL 7 DAY WHERE account_id = ?", id);
        accept(good);
        refused(ProblemType.INVITATION_NOT_VALID, () -> accept(good));
        refused(ProblemType.INVITATION_NOT_VALID, () -> signIn.invitation(good));
    }

    @Test
    void aPasswordThatIsShortOrCommonIsRefusedAndTheInvitationKept() {
        staff.invite(invitation(coach()));
        String token = Letters.invitation(email, 1);

        refusedAt(
                "/password",
                ProblemType.PASSWORD_TOO_SHORT,
                () -> signIn.acceptInvitation(new InvitationAnswer(token, "kort och gott!")));
        refusedAt(
                "/password",
                ProblemType.PASSWORD_TOO_COMMON,
                () -> signIn.acceptInvitation(new InvitationAnswer(token, "Lösenord1234567!")));
        assertThat(signIn.invitation(token).email()).isEqualTo(email);
    }

    @Test
    void whoeverAnswersAnInvitationIsSignedInAndHasTheirRoles() {
        StaffAccount invited = staff.invite(invitation(coach()));
        assertThat(invited.state()).isEqualTo(StaffState.INVITED);
        assertThat(invited.invitedUntil()).isNotNull();
        String token = Letters.invitation(email, 1);
        assertThat(signIn.invitation(token).name()).isEqualTo("Kim Ek");

        Tokens tokens = accept(token);

        Door.Reply me = Door.elsewhere().me(tokens.accessToken());
        assertThat(me.text("accountId")).isEqualTo(invited.accountId().toString());
        assertThat(me.body()).contains("COACH").contains(scene.programme.toString());
        assertThat(Door.elsewhere().tryPassword(email, PASSWORD).status()).isEqualTo(200);
        StaffAccount active = find(invited.accountId());
        assertThat(active.state()).isEqualTo(StaffState.ACTIVE);
        assertThat(active.invitedUntil()).isNull();
        assertThat(active.lastSignIn()).isNotNull();
    }

    @Test
    void aDisabledAccountGetsNoLinkAndOneSentBeforeIsWorthNothing() {
        StaffAccount invited = staff.invite(invitation(coach()));
        staff.change(invited.accountId(), change(invited, true, coach()));

        Problem problem = refused(ProblemType.CHANGED_MEANWHILE, () -> staff.inviteAgain(invited.accountId()));

        assertThat(problem.current()).contains("DISABLED");
        refused(ProblemType.INVITATION_NOT_VALID, () -> accept(Letters.invitation(email, 1)));
    }

    @Test
    void whoForgotThePasswordChoosesANewOneAndOnlyThenIsTheOldOneWorthless() {
        UUID id = staff.invite(invitation(coach())).accountId();
        Tokens before = accept(Letters.invitation(email, 1));
        Door door = Door.elsewhere();

        staff.inviteAgain(id);
        assertThat(door.tryPassword(email, PASSWORD).status()).isEqualTo(200);
        assertThat(door.me(before.accessToken()).status()).isEqualTo(200);

        String another = "sju blå båtar i dimma";
        Tokens after = signIn.acceptInvitation(new InvitationAnswer(Letters.invitation(email, 2), another));
        assertThat(door.me(before.accessToken()).is(ProblemType.NOT_SIGNED_IN)).isTrue();
        assertThat(door.refresh(before.refreshToken()).is(ProblemType.REFRESH_REFUSED))
                .isTrue();
        assertThat(door.tryPassword(email, PASSWORD).is(ProblemType.SIGN_IN_FAILED))
                .isTrue();
        assertThat(door.me(after.accessToken()).status()).isEqualTo(200);
        assertThat(door.tryPassword(email, another).status()).isEqualTo(200);
    }

    @Test
    void ofTwoWhoChangeTheSameAccountTheSecondIsToldWhatIsStoredNow() {
        StaffAccount seen = staff.invite(invitation(coach()));
        staff.change(seen.accountId(), new StaffChange("Kim Alm", List.of(coach()), false, seen.version()));

        Problem problem = refused(
                ProblemType.CHANGED_MEANWHILE, () -> staff.change(seen.accountId(), change(seen, true, coach())));

        assertThat(problem.current()).contains("Kim Alm");
        assertThat(find(seen.accountId()).state()).isEqualTo(StaffState.INVITED);
    }

    @Test
    void aParticipantIsNotFoundAmongThoseWhoWorkHere() {
        assertThat(staff.staff()).noneMatch(account -> account.accountId().equals(scene.aino.id()));
        var change = new StaffChange("Aino", List.of(coach()), false, 0);
        refused(ProblemType.NOT_FOUND, () -> staff.change(scene.aino.id(), change));
        refused(ProblemType.NOT_FOUND, () -> staff.inviteAgain(scene.aino.id()));
    }

    @Test
    void disablingEndsEverySignInAtOnceAndNoNewOneBegins() {
        UUID id = staff.invite(invitation(coach())).accountId();
        Tokens tokens = accept(Letters.invitation(email, 1));
        Door door = Door.elsewhere();
        assertThat(door.me(tokens.accessToken()).status()).isEqualTo(200);

        StaffAccount disabled = staff.change(id, change(find(id), true, coach()));

        assertThat(disabled.state()).isEqualTo(StaffState.DISABLED);
        assertThat(door.me(tokens.accessToken()).is(ProblemType.NOT_SIGNED_IN)).isTrue();
        assertThat(door.refresh(tokens.refreshToken()).is(ProblemType.REFRESH_REFUSED))
                .isTrue();
        assertThat(door.tryPassword(email, PASSWORD).is(ProblemType.SIGN_IN_FAILED))
                .isTrue();
        staff.change(id, change(disabled, false, coach()));
        assertThat(door.tryPassword(email, PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void aRoleThatIsTakenBackIsKeptAsHistory() {
        StaffAccount invited = staff.invite(invitation(coach()));
        UUID id = invited.accountId();

        StaffAccount changed = staff.change(id, change(invited, false, new RoleChoice(Role.LEADER, scene.programme)));

        assertThat(changed.roles()).extracting(HeldRole::role).containsExactly(Role.LEADER);
        assertThat(scene.rows().count("SELECT COUNT(*) FROM role_assignment WHERE account_id = ?", id))
                .isEqualTo(2);
    }

    @Test
    void aNameThatCannotBeSeenIsRefused() {
        StaffAccount invited = staff.invite(invitation(coach()));
        var change = new StaffChange("\u200d\u200d", List.of(coach()), false, invited.version());

        refusedAt("/name", ProblemType.REQUIRED, () -> staff.change(invited.accountId(), change));
    }

    @Test
    void theDemoMailboxHoldsOnlyNeutralWords() {
        staff.invite(invitation(coach()));
        DemoMessage message = Letters.latest(email, 1);

        assertThat(message.subject() + message.text())
                .doesNotContainIgnoringCase("Kim")
                .doesNotContainIgnoringCase("coach")
                .doesNotContainIgnoringCase("programme")
                .doesNotContainIgnoringCase("framsteg");
    }
}
