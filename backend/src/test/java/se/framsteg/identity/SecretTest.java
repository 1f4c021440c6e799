package se.framsteg.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void withoutASecretNothingStarts() {
        assertThatThrownBy(() -> new Secret(""))
                .hasMessage("FRAMSTEG_JWT_SECRET must be at least 32 bytes; it is missing");
    }

    @Test
    void aShortSecretIsNoSecret() {
        assertThatThrownBy(() -> new Secret("x".repeat(31)))
                .hasMessage("FRAMSTEG_JWT_SECRET must be at least 32 bytes; it is 31 bytes");
    }

    @Test
    void eachUseHasAKeyOfItsOwn() {
        var secret = new Secret("x".repeat(32));

        assertThat(secret.keyFor("one")).hasSize(32).isNotEqualTo(secret.keyFor("other"));
    }
}
