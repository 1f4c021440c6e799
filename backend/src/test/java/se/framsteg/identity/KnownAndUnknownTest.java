package se.framsteg.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.RunningApi;

/** Nobody learns from a reply, or from how long it took, whether an account exists. */
class KnownAndUnknownTest {

    /** Ratio of medians; far from what the difference of a password hash would make (more than ten). */
    private static final double ALIKE = 3.0;

    private static final int TIMES = 21;

    private static String participant() {
        String email = UUID.randomUUID() + "@example.org";
        RunningApi.bean(Accounts.class).createParticipant("Aino", email, null, Language.SV);
        return email;
    }

    private static String staff() {
        String email = UUID.randomUUID() + "@example.org";
        RunningApi.bean(NewStaff.class)
                .create(
                        "Kim",
                        email,
                        "plommon vid stengärdet",
                        Language.SV,
                        List.of(new RoleChoice(Role.ADMINISTRATOR, null)),
                        LocalDate.of(2026, 1, 1));
        return email;
    }

    private static String nobody() {
        return UUID.randomUUID() + "@example.org";
    }

    private static String askForCode(String contact) {
        return Door.elsewhere()
                .post("/sign-in/codes", "{\"contact\":\"%s\",\"language\":\"sv\"}".formatted(contact))
                .body();
    }

    private static String withoutId(String body) {
        return body.replaceAll("\"requestId\":\"[^\"]+\"", "");
    }

    @Test
    void aCodeAskedForByAnybodyIsAnsweredAlike() {
        assertThat(withoutId(askForCode(nobody()))).isEqualTo(withoutId(askForCode(participant())));
    }

    @Test
    void nothingIsSentToWhoeverWorksHereOrIsUnknown() {
        String staff = staff();
        String nobody = nobody();
        String participant = participant();
        askForCode(staff);
        askForCode(nobody);
        askForCode(participant);

        Letters.latest(participant, 1);
        assertThat(Letters.to(staff)).isEmpty();
        assertThat(Letters.to(nobody)).isEmpty();
    }

    @Test
    void anUnknownAccountsCodeIsWrongAsOftenAsAKnownOnes() {
        Door door = Door.elsewhere();
        String known = door.askForCode(participant());
        String unknown = door.askForCode(nobody());
        for (int i = 0; i < Codes.TRIES + 1; i++) {
            assertThat(door.tryCode(unknown, "000000").body())
                    .isEqualTo(door.tryCode(known, "000000").body());
        }
        assertThat(door.tryCode(unknown, "000000").is(ProblemType.CODE_TRIES_USED_UP))
                .isTrue();
    }

    @Test
    void aWrongPasswordIsAnsweredLikeAnUnknownAccount() {
        Door door = Door.elsewhere();
        String participant = participant();

        String wrong = door.tryPassword(staff(), "wrong password").body();

        assertThat(door.tryPassword(nobody(), "wrong password").body()).isEqualTo(wrong);
        assertThat(door.tryPassword(participant, "wrong password").body()).isEqualTo(wrong);
        assertThat(door.tryPassword("not an address", "wrong password").body()).isEqualTo(wrong);
    }

    @Test
    void aCodeTakesAsLongToAskForWhetherTheAccountExistsOrNot() {
        assertAlikeInTime(KnownAndUnknownTest::participant, KnownAndUnknownTest::askForCode);
    }

    @Test
    void aPasswordTakesAsLongToCheckWhetherTheAccountExistsOrNot() {
        String staff = staff();
        assertAlikeInTime(() -> staff, email -> Door.elsewhere().tryPassword(email, "wrong password"));
    }

    private static void assertAlikeInTime(Supplier<String> known, Consumer<String> ask) {
        List<Long> knownNanos = new ArrayList<>();
        List<Long> unknownNanos = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            // In turn, so that a busy machine is busy for both.
            knownNanos.add(nanos(known.get(), ask));
            unknownNanos.add(nanos(nobody(), ask));
        }
        double ratio = median(knownNanos) / median(unknownNanos);
        assertThat(ratio).isBetween(1 / ALIKE, ALIKE);
    }

    private static long nanos(String contact, Consumer<String> ask) {
        long start = System.nanoTime();
        ask.accept(contact);
        return System.nanoTime() - start;
    }

    private static double median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
