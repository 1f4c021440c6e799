package se.framsteg.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextBoxTest {

    private final TextBox box = new TextBox("Hur sover du?", 100).hint("Skriv kort.");

    @Test
    void itsHintIsReadAloudBesideAFaultAndAfterIt() {
        var hint = describedBy();
        box.setInvalid(true);
        assertThat(describedBy()).startsWith(hint + " fault-");
        box.setInvalid(true);
        assertThat(describedBy()).startsWith(hint + " fault-").doesNotContainPattern("fault-.*fault-");

        box.setInvalid(false);
        assertThat(describedBy()).isEqualTo(hint);
    }

    private @Nullable String describedBy() {
        return box.getElement().getChild(2).getAttribute("aria-describedby");
    }
}
