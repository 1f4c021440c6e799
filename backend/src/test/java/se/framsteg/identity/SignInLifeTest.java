package se.framsteg.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Rows;
import se.framsteg.testing.RunningApi;

/** How a sign-in is prolonged and how it ends. */
class SignInLifeTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Door door = Door.elsewhere();
    private final Rows rows = new Rows();
    private final UUID account = rows.account("Aino");
    private final Tokens first = open(false);

    private Tokens open(boolean sharedDevice) {
        return RunningApi.bean(SignIns.class).open(account, sharedDevice);
    }

    private boolean opens(String accessToken) {
        return door.me(accessToken).status() == 200;
    }

    /** Asks until the token is refused; at most a second may pass. */
    private void diesWithinASecond(String accessToken) {
        Instant end = Instant.now().plus(SECOND);
        Instant asked = Instant.now();
        while (opens(accessToken)) {
            assertThat(asked).as("the token outlived its sign-in").isBefore(end);
            asked = Instant.now();
        }
    }

    @Test
    void anUnknownRefreshTokenIsRefused() {
        assertThat(door.refresh(RandomTokens.next()).is(ProblemType.REFRESH_REFUSED))
                .isTrue();
    }

    @Test
    void anAccessTokenIsNoRefreshToken() {
        assertThat(door.refresh(first.accessToken()).is(ProblemType.TOO_LONG)).isTrue();
    }

    @Test
    void aSpentRefreshTokenThatReturnsEndsTheWholeFamily() {
        Door.Reply second = door.refresh(first.refreshToken());
        assertThat(opens(second.text("accessToken"))).isTrue();

        assertThat(door.refresh(first.refreshToken()).is(ProblemType.REFRESH_REFUSED))
                .isTrue();

        assertThat(door.refresh(second.text("refreshToken")).is(ProblemType.REFRESH_REFUSED))
                .isTrue();
        diesWithinASecond(second.text("accessToken"));
        diesWithinASecond(first.accessToken());
    }

    @Test
    void anotherFamilyOfTheSameAccountLivesOn() {
        Tokens other = open(false);
        door.refresh(first.refreshToken());
        door.refresh(first.refreshToken());

        assertThat(opens(other.accessToken())).isTrue();
        assertThat(door.refresh(other.refreshToken()).status()).isEqualTo(200);
    }

    @Test
    void ofManyWhoSpendOneRefreshTokenAtOnceAtMostOneGetsNewTokens() throws InterruptedException {
        Callable<Integer> spend = () -> door.refresh(first.refreshToken()).status();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> answers = pool
                    .invokeAll(Stream.generate(() -> spend).limit(8).toList())
                    .stream()
                    .map(future -> future.resultNow())
                    .toList();

            assertThat(answers.stream().filter(status -> status == 200).count()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void signingOutEndsTheAccessTokenAndTheRefreshToken() {
        assertThat(opens(first.accessToken())).isTrue();

        assertThat(door.post("/sign-out", "", first.accessToken()).status()).isEqualTo(204);

        assertThat(opens(first.accessToken())).isFalse();
        assertThat(door.refresh(first.refreshToken()).is(ProblemType.REFRESH_REFUSED))
                .isTrue();
    }

    @Test
    void aSignInThatAnotherNodeEndedIsOverWithinASecond() {
        assertThat(opens(first.accessToken())).isTrue();

        rows.update("UPDATE sign_in SET ended_at = opened_at WHERE account_id = ?", account);

        diesWithinASecond(first.accessToken());
    }

    @Test
    void aDisabledAccountIsOutWithinASecondAndCannotRefresh() {
        assertThat(opens(first.accessToken())).isTrue();

        rows.update("UPDATE account SET disabled_at = created_at WHERE id = ?", account);

        diesWithinASecond(first.accessToken());
        assertThat(door.refresh(first.refreshToken()).is(ProblemType.REFRESH_REFUSED))
                .isTrue();
    }

    @Test
    void onASharedDeviceNoRefreshGoesBeyondTheHour() {
        Tokens shared = open(true);
        assertThat(rows.count(
                        "SELECT TIMESTAMPDIFF(MINUTE, opened_at, lasts_until) FROM sign_in"
                                + " WHERE account_id = ? AND shared_device",
                        account))
                .isEqualTo(60);

        rows.update("UPDATE sign_in SET lasts_until = opened_at WHERE account_id = ?", account);

        assertThat(door.refresh(shared.refreshToken()).is(ProblemType.REFRESH_REFUSED))
                .isTrue();
    }

    @Test
    void noSecretIsStoredAsItIs() {
        assertThat(rows.count("SELECT COUNT(*) FROM refresh_token WHERE CAST(hash AS CHAR) = ?", first.refreshToken()))
                .isZero();
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM refresh_token t JOIN sign_in s ON s.id = t.sign_in_id WHERE s.account_id = ?",
                        account))
                .isEqualTo(1);
    }
}
