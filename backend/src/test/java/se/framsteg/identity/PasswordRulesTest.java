package se.framsteg.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.problem.ProblemType;

class PasswordRulesTest {

    private static final String NAME = "Kim Andersson";
    private static final String EMAIL = "kim.andersson@example.org";

    @ParameterizedTest
    @ValueSource(strings = {"", "12345678901234", "fjorton tecken", "😀😀😀😀😀😀😀😀😀😀😀😀😀😀"})
    void isTooShort(String password) {
        assertThat(PasswordRules.objection(password, NAME, EMAIL)).contains(ProblemType.PASSWORD_TOO_SHORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Password12345678",
                "LÖSENORD!!!!!!!!2026",
                "123456789012345",
                "qwertyuiopasdfg",
                "aaaaaaaaaaaaaaaaaaaa",
                "abcabcabcabcabcabc",
                "sommar2024sommar2024",
                "kim.andersson@example.org",
                "KimAndersson2026!",
                "Kim Andersson 123"
            })
    void isAmongTheFirstThatAreGuessed(String password) {
        assertThat(PasswordRules.objection(password, NAME, EMAIL)).contains(ProblemType.PASSWORD_TOO_COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plommon vid stengärdet",
                "fyra gröna cyklar i regn",
                "kvällsljus över Väsman",
                "en helt vanlig mening utan siffror",
                "x7#kQ92m!pL04vZw",
                "Kim Andersson tycker om blåbär"
            })
    void canBeUsed(String password) {
        assertThat(PasswordRules.objection(password, NAME, EMAIL)).isEmpty();
    }
}
