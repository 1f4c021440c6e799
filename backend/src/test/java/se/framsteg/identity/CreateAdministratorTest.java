package se.framsteg.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.TestDatabase;

class CreateAdministratorTest {

    private static final String PASSWORD = "plommon vid stengärdet";
    static final Map<String, Object> SETTINGS = Map.of(
            "datasources.default.url", TestDatabase.shared().url(),
            "datasources.default.username", TestDatabase.shared().user(),
            "datasources.default.password", TestDatabase.shared().password(),
            "framsteg.database.owner.user", TestDatabase.shared().ownerUser(),
            "framsteg.database.owner.password", TestDatabase.shared().ownerPassword(),
            "framsteg.jwt.secret", "a secret that only tests know, 32 bytes and more");

    private final String email = UUID.randomUUID() + "@example.org";
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int run(Map<String, String> environment, String input) {
        return run(environment, input, SETTINGS);
    }

    private int run(Map<String, String> environment, String input, Map<String, Object> settings) {
        return new CreateAdministrator(
                        environment,
                        new BufferedReader(new StringReader(input)),
                        new PrintStream(said, true, UTF_8),
                        settings)
                .run();
    }

    private String lines() {
        return said.toString(UTF_8).strip();
    }

    @Test
    void aShortPasswordAndAnEmptyNameAreToldOnOneLine() {
        assertThat(run(Map.of(), "\n" + email + "\nshort\n")).isEqualTo(1);
        assertThat(lines()).isEqualTo("No administrator was created: name: required, password: password-too-short");
    }

    @Test
    void noInputAtAllIsToldOnOneLine() {
        assertThat(run(Map.of(), "")).isEqualTo(1);
        assertThat(lines()).hasLineCount(1).contains("name: required");
    }

    @Test
    void anAddressThatIsTakenIsTold() {
        run(Map.of(), "Kim\n" + email + "\n" + PASSWORD + "\n");
        said.reset();

        assertThat(run(Map.of(), "Kim\n" + email + "\n" + PASSWORD + "\n")).isEqualTo(1);
        assertThat(lines()).isEqualTo("No administrator was created: email: contact-taken");
    }

    @Test
    void withoutASecretItSaysSoOnOneLine() {
        var settings = new HashMap<>(SETTINGS);
        settings.put("framsteg.jwt.secret", "");

        assertThat(run(Map.of(), "Kim\n" + email + "\n" + PASSWORD + "\n", settings))
                .isEqualTo(1);
        assertThat(lines())
                .isEqualTo(
                        "No administrator was created: FRAMSTEG_JWT_SECRET must be at least 32 bytes; it is missing");
    }

    @Test
    void whoeverWasCreatedSignsInAndIsAdministrator() {
        var environment = Map.of(
                "FRAMSTEG_ADMIN_NAME", "Kim", "FRAMSTEG_ADMIN_EMAIL", email, "FRAMSTEG_ADMIN_PASSWORD", PASSWORD);

        assertThat(run(environment, "")).as(lines()).isZero();

        Door.Reply reply = Door.elsewhere().tryPassword(email, PASSWORD);
        assertThat(Door.elsewhere().get("/staff", reply.text("accessToken")).status())
                .isEqualTo(200);
        assertThat(RunningApi.bean(AccountRepository.class).findByEmail(email)).isPresent();
    }
}
