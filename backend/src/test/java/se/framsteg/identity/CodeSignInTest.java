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
    private final Accounts accounts = RunningApi.bean(Accounts.class);
    private final UUID account = accounts.createParticipant("Aino", email, null, Language.SV);

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

    @Test
    void aCodeThatWentToAnAddressTheAccountNoLongerHasIsRefused() {
        String request = door.askForCode(email);
        String code = Letters.code(email);
        accounts.changeContact(account, "Aino", "new" + email, null, Language.SV, 0);

        assertThat(door.tryCode(request, code).is(ProblemType.CODE_EXPIRED)).isTrue();
    }

    @Test
    void whenAnAddressIsTakenAwayItsSignInsEnd() {
        Door.Reply reply = door.tryCode(door.askForCode(email), Letters.code(email));
        String token = reply.text("accessToken");
        long version = accounts.find(account).orElseThrow().version();
        accounts.changeContact(account, "Aino", email, "070-174 06 05", Language.SV, version);
        assertThat(door.me(token).status()).isEqualTo(200);

        accounts.changeContact(account, "Aino", null, "070-174 06 05", Language.SV, version + 1);

        assertThat(door.me(token).is(ProblemType.NOT_SIGNED_IN)).isTrue();
    }

    @Test
    void whoeverIsDisabledAfterTheCodeWasSentIsRefused() {
        String request = door.askForCode(email);
        rows.update("UPDATE account SET disabled_at = created_at WHERE id = ?", account);

        assertThat(door.tryCode(request, Letters.code(email)).is(ProblemType.CODE_EXPIRED))
                .isTrue();
    }

    @Test
    void whatIsNeitherAnAddressNorANumberIsRefusedAtItsField() {
        Door.Reply address = door.post("/sign-in/codes", "{\"contact\":\"aino@\",\"language\":\"sv\"}");
        Door.Reply number = door.post("/sign-in/codes", "{\"contact\":\"070\",\"language\":\"sv\"}");

        assertThat(address.is(ProblemType.NOT_AN_EMAIL)).as(address.body()).isTrue();
        assertThat(number.is(ProblemType.NOT_A_PHONE)).as(number.body()).isTrue();
        assertThat(number.body()).contains("/contact");
    }

    @Test
    void aPhoneNumberIsKnownHoweverItIsTyped() {
        String number = "+4670174" + String.format("%04d", Math.floorMod(account.hashCode(), 10_000));
        accounts.changeContact(account, "Aino", email, number, Language.SV, 0);

        String request = door.askForCode("0" + number.substring(3, 5) + "-" + number.substring(5));

        assertThat(door.tryCode(request, Letters.code(number)).status()).isEqualTo(200);
    }
}
