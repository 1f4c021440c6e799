package se.framsteg.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void nobodysPasswordIsNeverRight() {
        assertThat(passwords.isRight("", null)).isFalse();
    }

    @Test
    void onlyThePasswordItselfIsRight() {
        String hash = passwords.hash("plommon vid stengärdet");

        assertThat(passwords.isRight("plommon vid stengärdet", hash)).isTrue();
        assertThat(passwords.isRight("plommon vid stengardet", hash)).isFalse();
        // Typed with combining dots on another keyboard.
        assertThat(passwords.isRight("plommon vid stenga\u0308rdet", hash)).isTrue();
    }

    @Test
    void hashesAreSaltedAndSayTheirParameters() {
        assertThat(passwords.hash("same"))
                .isNotEqualTo(passwords.hash("same"))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }
}
