package se.framsteg.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DifferenceTest {

    @Test
    void only_what_differs_is_shown_and_empty_is_the_same_as_nothing() {
        var found = new Difference.Found()
                .field("Namn", "Aino", "Aino")
                .field("E-post", null, "")
                .field("Mobil", "070", null)
                .list();

        assertThat(found).containsExactly(new Difference("Mobil", "070", ""));
    }
}
