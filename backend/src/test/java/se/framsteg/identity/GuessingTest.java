package se.framsteg.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.RunningApi;

/** Guessers are slowed, owners are not. */
class GuessingTest {

    private static final String PASSWORD = "plommon vid stengärdet";

    private final String email = UUID.randomUUID() + "@example.org";

    private void createOwner() {
        RunningApi.bean(NewStaff.class)
                .create(
                        "Kim",
                        email,
                        PASSWORD,
                        Language.SV,
                        List.of(new RoleChoice(Role.ADMINISTRATOR, null)),
                        LocalDate.of(2026, 1, 1));
    }

    @Test
    void tenWrongPasswordsSlowTheGuesserAndNotTheOwner() {
        createOwner();
        Door guesser = Door.elsewhere();
        List<Door.Reply> replies = IntStream.range(0, 10)
                .mapToObj(i -> guesser.tryPassword(email, "wrong password number " + i))
                .toList();

        assertThat(replies.getLast().is(ProblemType.SLOW_DOWN)).isTrue();
        assertThat(replies.stream()
                        .filter(reply -> reply.is(ProblemType.SIGN_IN_FAILED))
                        .count())
                .as("on a busy machine a wait may be over before the next try")
                .isBetween(5L, 8L);
        assertThat((Long) replies.getLast().json().get("retryAfterSeconds")).isPositive();
        assertThat(guesser.tryPassword(email, PASSWORD).is(ProblemType.SLOW_DOWN))
                .isTrue();

        Door.Reply owner = Door.elsewhere().tryPassword(email, PASSWORD);
        assertThat(owner.status()).as(owner.body()).isEqualTo(200);
    }

    @Test
    void anUnknownAccountIsSlowedJustAlike() {
        createOwner();
        Door one = Door.elsewhere();
        Door other = Door.elsewhere();
        String nobody = UUID.randomUUID() + "@example.org";
        for (int i = 0; i < 6; i++) {
            String known = one.tryPassword(email, "wrong password").body();
            String unknown = other.tryPassword(nobody, "wrong password").body();

            // The clock goes on between the two.
            assertThat(unknown.replaceAll("[0-9]+", "")).isEqualTo(known.replaceAll("[0-9]+", ""));
        }
    }

    @Test
    void whoeverGuessesAtManyAccountsFromOneNetworkIsSlowed() {
        Door guesser = Door.elsewhere();
        int limit = RunningApi.bean(Limits.class).triesPerNetwork();
        for (int i = 0; i < limit; i++) {
            guesser.tryCode(UUID.randomUUID().toString(), "123456");
        }

        assertThat(guesser.tryCode(UUID.randomUUID().toString(), "123456").is(ProblemType.SLOW_DOWN))
                .isTrue();
    }

    @Test
    void aGuesserWithManyNetworksIsSlowedAndTheOwnerAtAUsualPlaceIsNot() {
        createOwner();
        Door usual = Door.elsewhere();
        assertThat(usual.tryPassword(email, PASSWORD).status()).isEqualTo(200);
        int limit = RunningApi.bean(Limits.class).triesPerAccountByStrangers();
        guessFromAsManyNetworks(limit);

        assertThat(Door.elsewhere().tryPassword(email, "wrong password").is(ProblemType.SLOW_DOWN))
                .isTrue();
        assertThat(usual.tryPassword(email, PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void anotherCodeHasToWait() {
        Door door = Door.elsewhere();
        String body = "{\"contact\":\"%s\",\"language\":\"sv\"}".formatted(email);
        Door.Reply first = door.post("/sign-in/codes", body);

        Door.Reply second = door.post("/sign-in/codes", body.replace(email, email.toUpperCase(Locale.ROOT)));

        assertThat(first.json().get("resendAfterSeconds")).isEqualTo(60L);
        assertThat(second.is(ProblemType.SLOW_DOWN)).isTrue();
        assertThat((Long) second.json().get("retryAfterSeconds")).isBetween(1L, 60L);
    }

    @Test
    void aStrangersGuessesDoNotUseUpTheOwnersTries() {
        RunningApi.bean(Accounts.class).createParticipant("Aino", email, null, Language.SV);
        Door owner = Door.elsewhere();
        String owners = owner.askForCode(email);
        String code = Letters.code(email);
        Door guesser = Door.elsewhere();
        String guessers = guesser.askForCode(email);
        for (int i = 0; i < 6; i++) {
            guesser.tryCode(guessers, code.equals("000000") ? "000001" : "000000");
        }

        assertThat(owner.tryCode(owners, code).status()).isEqualTo(200);
    }

    /** Without the half minute that hashing so many passwords takes. */
    private void guessFromAsManyNetworks(int times) {
        UUID account = RunningApi.bean(AccountRepository.class)
                .findByEmail(email)
                .orElseThrow()
                .id();
        for (int i = 0; i < times; i++) {
            RunningApi.bean(Attempts.class).withPassword(Contact.email(email), account, new Network("crowd " + i));
        }
    }
}
