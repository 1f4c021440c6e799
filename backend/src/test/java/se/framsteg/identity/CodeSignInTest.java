package se.framsteg.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Rows;
import se.framsteg.testing.RunningApi;

class CodeSignInTest {

    private final Rows rows = new Rows();
    private final Door door = Door.elsewhere();
    private final String email = UUID.randomUUID() + "@example.org";
    private final UUID account = RunningApi.bean(Accounts.class).createParticipant("Aino", email, null, Language.SV);

    private static String wrong(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    @Test
    void aWrongCodeIsRefused() {
        String request = door.askForCode(email);

        Door.Reply reply = door.tryCode(request, wrong(Letters.code(email)));

        assertThat(reply.is(ProblemType.CODE_WRONG)).as(reply.body()).isTrue();
    }

    @Test
    void afterFiveWrongTriesTheRightCodeIsRefusedToo() {
        String request = door.askForCode(email);
        String code = Letters.code(email);
        for (int i = 1; i < Codes.TRIES; i++) {
            assertThat(door.tryCode(request, wrong(code)).is(ProblemType.CODE_WRONG))
                    .isTrue();
        }

        assertThat(door.tryCode(request, wrong(code)).is(ProblemType.CODE_TRIES_USED_UP))
                .isTrue();
        assertThat(door.tryCode(request, code).is(ProblemType.CODE_TRIES_USED_UP))
                .isTrue();
    }

    @Test
    void aCodeThatIsTenMinutesOldIsRefused() {
        String request = door.askForCode(email);
        rows.update(
                "UPDATE sign_in_code SET expires_at = expires_at - INTERVAL 601 SECOND WHERE id = ?",
                UUID.fromString(request));

        assertThat(door.tryCode(request, Letters.code(email)).is(ProblemType.CODE_EXPIRED))
                .isTrue();
    }

    @Test
    void aUsedCodeIsRefused() {
        String request = door.askForCode(email);
        String code = Letters.code(email);
        assertThat(door.tryCode(request, code).status()).isEqualTo(200);

        assertThat(door.tryCode(request, code).is(ProblemType.CODE_EXPIRED)).isTrue();
    }

    @Test
    void theRightCodeOpensTheApiToItsOwner() {
        String request = door.askForCode(email);

        Door.Reply reply = door.tryCode(request, Letters.code(email));

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        Door.Reply me = door.me(reply.text("accessToken"));
        assertThat(me.status()).as(me.body()).isEqualTo(200);
        assertThat(me.text("accountId")).isEqualTo(account.toString());
    }
}
