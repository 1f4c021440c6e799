package se.framsteg.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.framsteg.testing.AtOnce.atOnce;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.groups.ExternalLeader;
import se.framsteg.groups.ExternalLeaderState;
import se.framsteg.groups.ExternalLeadersApi;
import se.framsteg.groups.NewExternalLeader;
import se.framsteg.groups.Roster;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Rows;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

/** The way in for somebody from outside: once by a link and a code, then by codes, until the activity has ended. */
class LeaderInvitationTest {

    private static final Duration OPEN = Duration.ofDays(Roster.DAYS_OPEN);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final String CODES = "/sign-in/leader-invitations/codes";

    private final Scene scene = new Scene();
    private final Rows rows = scene.rows();
    private final Door door = Door.elsewhere();
    private final UUID activity = rows.activity(scene.programme, scene.coordinator.id());
    private final ExternalLeadersApi coordinator = RunningApi.as(scene.coordinator, ExternalLeadersApi.class);
    private final AccountRepository accounts = RunningApi.bean(AccountRepository.class);
    private final String email = anotherEmail();

    @Test
    void aLinkThatIsUnknownReplacedUsedTooOldTakenBackOrOfWhatIsOverIsAnsweredAlike() {
        List<String> ended = new ArrayList<>(List.of(RandomTokens.next()));
        ended.add(invite(activity, email));
        String used = inviteAgain(email);
        accept(used, email);
        ended.add(used);
        String old = anotherEmail();
        ended.add(invite(activity, old));
        rows.update(
                "UPDATE external_leader SET expires_at = ? WHERE id = ?",
                Instant.now(),
                find(old).id());
        String takenOff = anotherEmail();
        ended.add(invite(activity, takenOff));
        takeOff(takenOff);
        UUID over = rows.activity(scene.programme, scene.coordinator.id());
        ended.add(invite(over, anotherEmail()));
        ends(over, Instant.now());

        String unknown = look(ended.getFirst()).body();
        for (String token : ended) {
            for (Door.Reply reply : List.of(
                    look(token), door.post(CODES, request(token)), answer(token, UUID.randomUUID(), "123456"))) {
                assertThat(reply.is(ProblemType.INVITATION_NOT_VALID))
                        .as(reply.body())
                        .isTrue();
                assertThat(reply.body()).isEqualTo(unknown);
            }
        }
    }

    @Test
    void theLinkSaysWhoInvitesWhomAndNothingElse() {
        Door.Reply reply = look(invite(activity, email));

        assertThat(reply.json()).containsOnlyKeys("name", "invitedBy");
        assertThat(reply.text("name")).isEqualTo("Kim");
        assertThat(reply.text("invitedBy")).isEqualTo("coordinator");
    }

    @Test
    void theMessageIsInNeutralWordsAndReachesAPhoneToo() {
        rows.update("UPDATE activity SET title = 'Sova bättre' WHERE id = ?", activity);
        String phone = "+46701740615";
        invite(activity, email);
        invite(activity, phone);

        for (String contact : List.of(email, phone)) {
            DemoMessage message = Letters.latest(contact, 1);
            assertThat(message.subject()).isEqualTo("En inbjudan till dig");
            assertThat(message.text())
                    .contains("/leda-grupp?token=")
                    .doesNotContain("Sova", "Programme", "Kim", "coordinator");
        }
    }

    @Test
    void aCodeThatIsWrongOrSomebodyElsesLeavesTheLinkAsItWas() {
        String token = invite(activity, email);
        String other = anotherEmail();
        Code others = code(door, invite(activity, other), other);
        Code code = code(door, token, email);

        Door.Reply wrong = answer(token, code.request(), code.digits().equals("000000") ? "000001" : "000000");
        assertThat(wrong.is(ProblemType.CODE_WRONG)).as(wrong.body()).isTrue();
        Door.Reply anothers = answer(token, others.request(), others.digits());
        assertThat(anothers.is(ProblemType.CODE_WRONG)).as(anothers.body()).isTrue();
        assertThat(coordinator.externalLeaders(scene.programme, activity))
                .extracting(ExternalLeader::state)
                .containsOnly(ExternalLeaderState.INVITED);

        assertThat(answer(token, code.request(), code.digits()).status()).isEqualTo(200);
    }

    @Test
    void codesForALinkAreSlowedLikeOthers() {
        String token = invite(activity, email);
        code(door, token, email);

        assertThat(door.post(CODES, request(token)).is(ProblemType.SLOW_DOWN)).isTrue();
    }

    @Test
    void ofTwoWhoAnswerOneLinkAtOnceOneIsIn() throws Exception {
        String token = invite(activity, email);
        Code one = code(door, token, email);
        Code other = code(Door.elsewhere(), token, email);

        List<Object> replies = atOnce(
                () -> answer(token, one.request(), one.digits()).status(),
                () -> answer(token, other.request(), other.digits()).status());

        assertThat(replies).containsExactlyInAnyOrder(200, 422);
    }

    @Test
    void theContactOpensNothingBeforeTheLinkHasBeenAnswered() {
        invite(activity, email);

        door.askForCode(email);

        assertThat(codesFor(email)).isZero();
    }

    @Test
    void afterwardsTheContactAndACodeOpenUntilTheActivityHasEnded() {
        accept(invite(activity, email), email);
        Door home = Door.elsewhere();
        Code code = codeByContact(home);
        Door.Reply signedIn = home.tryCode(code.request().toString(), code.digits());
        assertThat(signedIn.status()).as(signedIn.body()).isEqualTo(200);
        assertThat(home.me(signedIn.text("accessToken")).body())
                .contains("\"EXTERNAL_LEADER\"")
                .doesNotContain("Programme");
        Code askedBefore = codeByContact(Door.elsewhere());
        long codes = codesFor(email);

        ends(activity, Instant.now().minus(OPEN).minusSeconds(1));

        assertThat(home.refresh(signedIn.text("refreshToken")).is(ProblemType.REFRESH_REFUSED))
                .isTrue();
        Door.Reply late = door.tryCode(askedBefore.request().toString(), askedBefore.digits());
        assertThat(late.is(ProblemType.CODE_EXPIRED)).as(late.body()).isTrue();
        Door.Reply known = Door.elsewhere().post("/sign-in/codes", contact(email));
        Door.Reply unknown = Door.elsewhere().post("/sign-in/codes", contact(anotherEmail()));
        assertThat(known.status()).isEqualTo(unknown.status());
        assertThat(known.text("validForSeconds")).isEqualTo(unknown.text("validForSeconds"));
        assertThat(codesFor(email)).isEqualTo(codes);
    }

    @Test
    void theWayInEndsSoManyDaysAfterTheActivityToTheMillisecond() {
        accept(invite(activity, email), email);
        UUID account = accounts.findByContact(email).orElseThrow().id();
        for (String end : List.of("2026-03-29T00:59:59.999Z", "2026-10-24T23:30:00Z")) {
            Instant ends = Instant.parse(end);
            ends(activity, ends);

            assertThat(accounts.countOpen(account, ends.plus(OPEN).minusMillis(1)))
                    .isOne();
            assertThat(accounts.countOpen(account, ends.plus(OPEN))).isZero();
            assertThat(accounts.findForCode(
                            email, scene.today(), ends.plus(OPEN).minusMillis(1)))
                    .isPresent();
            assertThat(accounts.findForCode(email, scene.today(), ends.plus(OPEN)))
                    .isEmpty();
        }
    }

    @Test
    void everyRequestAsksWhetherItStillLasts() {
        String access = accept(invite(activity, email), email).text("accessToken");
        ends(activity, Instant.now().minus(OPEN).plusSeconds(60));
        assertThat(door.me(access).status()).isEqualTo(200);

        ends(activity, Instant.now().minus(OPEN).minusMillis(1));

        diesWithinASecond(access);
    }

    @Test
    void whoIsTakenOffIsOutWithTheNextRequestAndNoSignInComesBackToLife() {
        Door.Reply tokens = accept(invite(activity, email), email);
        String access = tokens.text("accessToken");
        assertThat(door.me(access).status()).isEqualTo(200);

        takeOff(email);

        assertThat(door.me(access).status()).isEqualTo(401);
        assertThat(door.refresh(tokens.text("refreshToken")).is(ProblemType.REFRESH_REFUSED))
                .isTrue();
        assertThat(accept(invite(activity, email), email).status()).isEqualTo(200);
        assertThat(door.me(access).status()).isEqualTo(401);
    }

    @Test
    void whoLeadsSomethingElseTooStaysSignedIn() {
        UUID other = rows.activity(scene.programme, scene.coordinator.id());
        String access = accept(invite(activity, email), email).text("accessToken");
        accept(invite(other, email), email);

        takeOff(email);

        assertThat(door.me(access).status()).isEqualTo(200);
        assertThat(rows.count("SELECT COUNT(*) FROM account WHERE email = ?", email))
                .isOne();
    }

    @Test
    void thereIsNoPasswordForThem() {
        accept(invite(activity, email), email);
        UUID account = accounts.findByContact(email).orElseThrow().id();

        assertThatThrownBy(() -> accounts.setPassword(account, "hash"))
                .hasMessageContaining("account_external_has_no_password");
        assertThat(door.tryPassword(email, "whatever it may be").is(ProblemType.SIGN_IN_FAILED))
                .isTrue();
    }

    /** @param request the id that the code belongs to */
    private record Code(UUID request, String digits) {}

    /** Asks until the token is refused; at most a second may pass. */
    private void diesWithinASecond(String accessToken) {
        Instant end = Instant.now().plus(SECOND);
        Instant asked = Instant.now();
        while (door.me(accessToken).status() == 200) {
            assertThat(asked).as("the token outlived the way in").isBefore(end);
            asked = Instant.now();
        }
    }

    private static String anotherEmail() {
        return UUID.randomUUID() + "@example.org";
    }

    /** @return the link's token */
    private String invite(UUID to, String contact) {
        int before = Letters.to(contact).size();
        coordinator.inviteLeader(scene.programme, to, new NewExternalLeader("Kim", contact, Language.SV));
        return Letters.invitation(contact, before + 1);
    }

    private String inviteAgain(String contact) {
        int before = Letters.to(contact).size();
        coordinator.inviteLeaderAgain(scene.programme, activity, find(contact).id());
        return Letters.invitation(contact, before + 1);
    }

    private ExternalLeader find(String contact) {
        return coordinator.externalLeaders(scene.programme, activity).stream()
                .filter(one -> one.contact().equals(contact))
                .findFirst()
                .orElseThrow();
    }

    private void takeOff(String contact) {
        coordinator.takeLeaderOff(scene.programme, activity, find(contact).id());
    }

    private void ends(UUID ofActivity, Instant at) {
        rows.update("UPDATE activity SET ends_at = ? WHERE id = ?", at, ofActivity);
    }

    private long codesFor(String contact) {
        return rows.count(
                "SELECT COUNT(*) FROM sign_in_code c JOIN account a ON a.id = c.account_id WHERE a.email = ?", contact);
    }

    private Door.Reply look(String token) {
        return door.get("/sign-in/leader-invitations?token=" + token, "");
    }

    private static String request(String token) {
        return "{\"token\":\"%s\",\"language\":\"sv\"}".formatted(token);
    }

    private static String contact(String contact) {
        return "{\"contact\":\"%s\",\"language\":\"sv\"}".formatted(contact);
    }

    private static Code code(Door at, String token, String contact) {
        int before = Letters.to(contact).size();
        Door.Reply reply = at.post(CODES, request(token));
        assertThat(reply.status()).as(reply.body()).isEqualTo(202);
        return new Code(UUID.fromString(reply.text("requestId")), Letters.code(contact, before + 1));
    }

    private Code codeByContact(Door at) {
        int before = Letters.to(email).size();
        UUID request = UUID.fromString(at.askForCode(email));
        return new Code(request, Letters.code(email, before + 1));
    }

    private Door.Reply answer(String token, UUID request, String code) {
        return door.post(
                "/sign-in/leader-invitations",
                "{\"token\":\"%s\",\"signIn\":{\"requestId\":\"%s\",\"code\":\"%s\",\"sharedDevice\":false}}"
                        .formatted(token, request, code));
    }

    private Door.Reply accept(String token, String contact) {
        Code code = code(Door.elsewhere(), token, contact);
        Door.Reply reply = answer(token, code.request(), code.digits());
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply;
    }
}
