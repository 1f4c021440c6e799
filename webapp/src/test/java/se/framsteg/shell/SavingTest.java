package se.framsteg.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.framsteg.problem.FieldError;
import se.framsteg.problem.ProblemType;
import se.framsteg.ui.ConflictPanel;
import se.framsteg.ui.Difference;
import se.framsteg.ui.Field;
import se.framsteg.ui.Words;

final class SavingTest {
    private final Field name = new Field("Namn");
    private final List<String> done = new ArrayList<>();
    private final Saving<String> saving = new Saving<>(
            Map.of("/name", name),
            new Words(new Texts(), Texts.SWEDISH),
            new Saving.Conflicts<>(
                    () -> "stored",
                    stored -> List.of(new Difference("Namn", name.getValue(), stored)),
                    stored -> done.add("mine over " + stored),
                    stored -> done.add("took " + stored)));

    @Test
    void a_fault_stands_at_its_field_and_nothing_typed_is_lost() {
        name.setValue("typed");

        saving.attempt(() -> refuse(ProblemType.INVALID, FieldError.of("/name", ProblemType.TOO_LONG)));

        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getValue()).isEqualTo("typed");
    }

    @Test
    void an_ended_sign_in_is_not_a_fault_of_the_form() {
        assertThatThrownBy(() -> saving.attempt(() -> refuse(ProblemType.NOT_SIGNED_IN)))
                .isInstanceOf(ApiProblem.class);
    }

    @Test
    void somebody_elses_change_is_shown_beside_ones_own() {
        name.setValue("typed");

        saving.attempt(() -> refuse(ProblemType.CHANGED_MEANWHILE));

        assertThat(all(saving).filter(ConflictPanel.class::isInstance)).hasSize(1);
        assertThat(saving.getElement().getTextRecursively()).contains("typed", "stored");
        assertThat(done).isEmpty();
    }

    @Test
    void one_chooses_which_of_the_two_is_kept() {
        saving.attempt(() -> refuse(ProblemType.CHANGED_MEANWHILE));
        press(0);
        saving.attempt(() -> refuse(ProblemType.CHANGED_MEANWHILE));
        press(1);

        assertThat(done).containsExactly("mine over stored", "took stored");
        assertThat(all(saving).filter(ConflictPanel.class::isInstance)).isEmpty();
    }

    private void press(int button) {
        var pressed = all(saving)
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .toList()
                .get(button);
        ComponentUtil.fireEvent(pressed, new ClickEvent<>(pressed));
    }

    private static void refuse(ProblemType type, FieldError... errors) {
        throw Refusals.of(type, errors);
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(SavingTest::all));
    }
}
