package se.framsteg.plan;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.Difference;
import se.framsteg.ui.Field;
import se.framsteg.ui.Fold;
import se.framsteg.ui.Prose;
import se.framsteg.ui.TextBox;
import se.framsteg.ui.Words;

/** A plan to write, the same for both sides; without lists to choose from, which are hard to use with a screen reader. */
final class PlanFields extends Div {
    private static final List<PlanField> OPTIONAL =
            List.of(PlanField.PHYSICAL_ACTIVITY, PlanField.PSYCHOLOGIST, PlanField.VISITS, PlanField.CV);
    private static final Map<PlanField, String> NAMES = Map.of(
            PlanField.LONG_TERM_GOAL, "longTermGoal",
            PlanField.MAIN_ACTIVITY, "mainActivity",
            PlanField.PHYSICAL_ACTIVITY, "physicalActivity",
            PlanField.PSYCHOLOGIST, "psychologist",
            PlanField.VISITS, "visits",
            PlanField.CV, "cv");

    private final Words words;
    private final PlanWords inWords;
    private final Map<PlanField, TextBox> texts = new EnumMap<>(PlanField.class);
    private final HoursFields attendance;
    private final MilestoneFields milestones;
    private final Field followUpWeeks;

    /** @param questions on the card, by code */
    PlanFields(Words words, Map<String, String> questions) {
        this.words = words;
        this.inWords = new PlanWords(words, () -> questions);
        NAMES.keySet()
                .forEach(field -> texts.put(field, new TextBox(words.of("plan.field", field), PlanApi.LONGEST_PART)));
        attendance = new HoursFields(words.of("plan.field", PlanField.ATTENDANCE), words);
        milestones = new MilestoneFields(words, questions, this::offerMilestones);
        followUpWeeks = new Field(words.text("plan.follow-up.weeks"))
                .ofType("number")
                .with("min", "1")
                .with("max", String.valueOf(PlanApi.MOST_FOLLOW_UP_WEEKS));
        addClassNames("stack", "form");
        add(box(PlanField.LONG_TERM_GOAL), box(PlanField.MAIN_ACTIVITY), milestones);
        add(
                new Fold(
                        words.of("plan.field", PlanField.ATTENDANCE),
                        Prose.soft(words.text("plan.attendance.week")),
                        attendance),
                followUpWeeks);
        add(new Fold(
                words.text("plan.optional"), OPTIONAL.stream().map(this::box).toArray(TextBox[]::new)));
    }

    PlanFields fill(PlanContent content) {
        texts.forEach((field, box) -> box.set(inWords.value(field, content)));
        milestones.fill(content.milestones());
        attendance.fill(content.attendance());
        offerMilestones();
        var weeks = content.followUpWeeks();
        followUpWeeks.setValue(weeks == null ? "" : weeks.toString());
        return this;
    }

    private void offerMilestones() {
        attendance.offer(milestones.milestones());
    }

    PlanContent content() {
        return new PlanContent(
                box(PlanField.LONG_TERM_GOAL).getText(),
                box(PlanField.MAIN_ACTIVITY).getText(),
                attendance.hours(),
                milestones.milestones(),
                weeks(),
                box(PlanField.PHYSICAL_ACTIVITY).getText(),
                box(PlanField.PSYCHOLOGIST).getText(),
                box(PlanField.VISITS).getText(),
                box(PlanField.CV).getText());
    }

    boolean isWhole() {
        return attendance.isWhole();
    }

    Map<String, HasValidation> byPointer() {
        var fields = new HashMap<String, HasValidation>();
        NAMES.forEach((field, name) -> fields.put("/content/" + name, box(field)));
        fields.put("/content/followUpWeeks", followUpWeeks);
        fields.putAll(attendance.byPointer("/content/attendance"));
        fields.putAll(milestones.byPointer("/content/milestones"));
        return fields;
    }

    List<Difference> differences(PlanContent stored) {
        var mine = content();
        var found = new Difference.Found();
        Arrays.stream(PlanField.values())
                .forEach(field -> found.field(
                        words.of("plan.field", field), inWords.value(field, mine), inWords.value(field, stored)));
        return found.list();
    }

    private TextBox box(PlanField field) {
        return java.util.Objects.requireNonNull(texts.get(field));
    }

    private @Nullable Integer weeks() {
        return Numbers.of(followUpWeeks);
    }
}
