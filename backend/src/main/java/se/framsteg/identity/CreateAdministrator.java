package se.framsteg.identity;

import io.micronaut.context.ApplicationContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Refused;

/**
 * Makes an administrator's account; {@code ops/run --create-admin} calls it. Name, e-mail and password come from {@code
 * FRAMSTEG_ADMIN_NAME}, {@code _EMAIL} and {@code _PASSWORD}, and what is missing from a line each on standard input.
 * Says on one line what went wrong, and ends with 1.
 */
public final class CreateAdministrator {

    private CreateAdministrator() {}

    public static void main(String[] arguments) {
        try {
            var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            String name = ask("NAME", "Name: ", input);
            String email = ask("EMAIL", "E-mail: ", input);
            String password =
                    ask("PASSWORD", "Password (at least " + InvitationAnswer.SHORTEST + " characters): ", input);
            create(name, email, password);
            System.out.println("Created. Sign in with the e-mail address and the password.");
        } catch (Refused refused) {
            fail(reason(refused));
        } catch (IOException | RuntimeException e) {
            fail(Optional.ofNullable(root(e).getMessage())
                    .orElse(root(e).toString())
                    .lines()
                    .findFirst()
                    .orElse(""));
        }
    }

    private static void create(String name, String email, String password) {
        try (ApplicationContext context = ApplicationContext.builder()
                .banner(false)
                .properties(Map.of("micronaut.application.name", "framsteg-create-administrator"))
                .start()) {
            context.getBean(NewStaff.class)
                    .create(
                            name,
                            email,
                            password,
                            Language.SV,
                            List.of(new RoleChoice(Role.ADMINISTRATOR, null)),
                            context.getBean(Calendar.class).today());
        }
    }

    private static String ask(String key, String prompt, BufferedReader input) throws IOException {
        String given = System.getenv("FRAMSTEG_ADMIN_" + key);
        if (given != null) {
            return given;
        }
        var console = System.console();
        if (console != null && console.isTerminal()) {
            return key.equals("PASSWORD")
                    ? new String(
                            Optional.ofNullable(console.readPassword(prompt)).orElse(new char[0]))
                    : Optional.ofNullable(console.readLine(prompt)).orElse("");
        }
        return Optional.ofNullable(input.readLine()).orElse("");
    }

    private static String reason(Refused refused) {
        return refused.errors().stream()
                .map(error -> error.pointer().substring(1) + ": " + error.type().replaceFirst(".*:", ""))
                .reduce((one, other) -> one + ", " + other)
                .orElse(refused.type().slug());
    }

    private static Throwable root(Throwable thrown) {
        return thrown.getCause() == null ? thrown : root(thrown.getCause());
    }

    private static void fail(String why) {
        System.err.println("No administrator was created: " + why);
        System.exit(1);
    }
}
