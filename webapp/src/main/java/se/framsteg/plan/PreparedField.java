package se.framsteg.plan;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.framsteg.shell.Saving;
import se.framsteg.ui.Difference;
import se.framsteg.ui.Notice;
import se.framsteg.ui.TextBox;
import se.framsteg.ui.Words;

/** One question with the participant's answer, saved when they leave it. */
final class PreparedField extends Div {
    private final Words words;
    private final AssessmentApi assessments;
    private final Consumer<PreparedText> saved;
    private final TextBox box;
    private final Notice notice = new Notice();
    private final Saving<PreparedText> saving;
    private PreparedText stored;

    /** @param saved told what is stored after each change */
    PreparedField(PreparedText stored, Words words, AssessmentApi assessments, Consumer<PreparedText> saved) {
        this.stored = stored;
        this.words = words;
        this.assessments = assessments;
        this.saved = saved;
        box = new TextBox(words.of("assessment.ask", stored.field()), AssessmentApi.LONGEST_TEXT)
                .set(stored.text())
                .whenChanged(this::save);
        saving = new Saving<>(
                Map.of("/text", box),
                words,
                new Saving.Conflicts<>(this::reload, this::differences, this::keepMine, this::take));
        addClassNames("stack", "tight");
        add(box, notice, saving);
    }

    private void save() {
        notice.clear();
        saving.attempt(() -> {
            keep(assessments.prepare(stored.field(), new PreparedChange(box.getText(), stored.revision())));
            notice.say(words.text("preparation.saved"));
        });
    }

    private PreparedText reload() {
        return assessments.preparation().texts().stream()
                .filter(text -> text.field() == stored.field())
                .findFirst()
                .orElse(stored);
    }

    private List<Difference> differences(PreparedText other) {
        return new Difference.Found()
                .field(words.of("assessment", stored.field()), box.getText(), other.text())
                .list();
    }

    private void keepMine(PreparedText other) {
        keep(other);
        save();
    }

    private void take(PreparedText other) {
        keep(other);
        box.set(other.text());
    }

    private void keep(PreparedText text) {
        stored = text;
        saved.accept(text);
    }
}
