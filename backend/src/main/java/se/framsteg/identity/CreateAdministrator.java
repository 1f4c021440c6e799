package se.framsteg.identity;

import io.micronaut.context.ApplicationContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Refused;
import se.framsteg.platform.StartFailure;

/**
 * Makes an administrator's account; {@code ops/run --create-admin} calls it. Name, e-mail and password come from {@code
 * FRAMSTEG_ADMIN_NAME}, {@code _EMAIL} and {@code _PASSWORD}, and what is missing from a line each on standard input.
 * Says on one line what went wrong, and ends with 1.
 */
public final class CreateAdministrator {

    private final Map<String, String> environment;
    private final BufferedReader input;
    private final PrintStream output;
    private final Map<String, Object> settings;

    CreateAdministrator(
            Map<String, String> environment, BufferedReader input, PrintStream output, Map<String, Object> settings) {
        this.environment = environment;
        this.input = input;
        this.output = output;
        this.settings = settings;
    }

    public static void main(String[] arguments) {
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.exit(new CreateAdministrator(System.getenv(), input, System.err, Map.of()).run());
    }

    /** @return the exit code */
    int run() {
        try {
            String name = ask("NAME", "Name: ");
            String email = ask("EMAIL", "E-mail: ");
            String password = ask("PASSWORD", "Password (at least " + InvitationAnswer.SHORTEST + " characters): ");
            create(name, email, password);
            output.println("Created. Sign in with the e-mail address and the password.");
            return 0;
        } catch (IOException | RuntimeException e) {
            output.println("No administrator was created: " + reason(e));
            return 1;
        }
    }

    private void create(String name, String email, String password) {
        try (ApplicationContext context =
                ApplicationContext.builder().banner(false).properties(settings).start()) {
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

    private String ask(String key, String prompt) throws IOException {
        String given = environment.get("FRAMSTEG_ADMIN_" + key);
        if (given != null) {
            return given;
        }
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            return Objects.requireNonNullElse(input.readLine(), "");
        }
        if (key.equals("PASSWORD")) {
            char @Nullable [] typed = console.readPassword(prompt);
            return typed == null ? "" : new String(typed);
        }
        return Objects.requireNonNullElse(console.readLine(prompt), "");
    }

    private static String reason(Throwable thrown) {
        if (thrown instanceof Refused refused && !refused.errors().isEmpty()) {
            return refused.errors().stream()
                    .map(error ->
                            error.pointer().substring(1) + ": " + error.type().replaceFirst(".*:", ""))
                    .collect(Collectors.joining(", "));
        }
        return StartFailure.reason(thrown);
    }
}
