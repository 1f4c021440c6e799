package se.framsteg.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.framsteg.identity.Role;

final class AccountsTest {

    private static final String WEB = "http://127.0.0.1:18200";

    @TempDir
    Path elsewhere;

    @Test
    void tells_a_password_or_where_the_code_appears_never_both_nor_neither() {
        assertThat(Accounts.list(WEB))
                .allSatisfy(
                        account -> assertThat(account.secret() == null).isNotEqualTo(account.codeAppears() == null));
    }

    @Test
    void knows_only_roles_that_the_api_knows() {
        List<String> roles = Arrays.stream(Role.values())
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(Accounts.list(WEB)).extracting(Account::role).isSubsetOf(roles);
    }

    @Test
    void names_each_sign_in_once() {
        assertThat(Accounts.list(WEB)).extracting(Account::signIn).doesNotHaveDuplicates();
    }

    @Test
    void puts_the_web_apps_address_where_codes_are_read() {
        assertThat(Accounts.list(WEB))
                .filteredOn(account -> account.codeAppears() != null)
                .isNotEmpty()
                .allSatisfy(account -> assertThat(account.codeAppears()).startsWith(WEB));
    }

    @Test
    void gives_each_account_a_line_of_the_table() {
        List<Account> accounts = Accounts.list(WEB);
        assertThat(Accounts.table(accounts).lines()).hasSameSizeAs(accounts);
    }

    @Test
    void prints_the_same_accounts_and_nothing_else_from_any_folder_in_an_empty_environment() throws Exception {
        Script.Result result = Script.run(elsewhere, "--accounts");
        assertThat(result.code()).isZero();
        assertThat(read(result.output())).isEqualTo(Accounts.list("http://127.0.0.1:8080"));
    }

    private static List<Account> read(String json) throws IOException {
        return JsonMapper.createDefault().readValue(json, Argument.listOf(Account.class));
    }
}
