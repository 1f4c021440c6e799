package se.framsteg.local;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The demo accounts, from the resource {@value #RESOURCE}: the one place where they are told.
 *
 * <p>{@code ops/run --accounts} prints the same resource without starting Java.
 */
public final class Accounts {

    private static final String RESOURCE = "/demo/accounts.json";

    private Accounts() {}

    /**
     * Returns all accounts.
     *
     * @param webUrl the web app's address, put in for {@code {web}}
     */
    public static List<Account> list(String webUrl) {
        try (InputStream in = Objects.requireNonNull(Accounts.class.getResourceAsStream(RESOURCE))) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("{web}", webUrl);
            return JsonMapper.createDefault().readValue(json, Argument.listOf(Account.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The accounts as a table for a terminal. */
    static String table(List<Account> accounts) {
        int role = width(accounts.stream().map(Account::role).toList());
        int name = width(accounts.stream().map(Account::name).toList());
        int signIn = width(accounts.stream().map(Account::signIn).toList());
        String row = "%-" + role + "s  %-" + name + "s  %-" + signIn + "s  %s%n";
        StringBuilder table = new StringBuilder();
        for (Account account : accounts) {
            String secret =
                    account.secret() == null ? "code at " + account.codeAppears() : "password " + account.secret();
            table.append(row.formatted(account.role(), account.name(), account.signIn(), secret));
        }
        return table.toString();
    }

    private static int width(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(1);
    }
}
