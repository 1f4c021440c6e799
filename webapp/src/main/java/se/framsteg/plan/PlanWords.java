package se.framsteg.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.Words;

/** A plan and its parts, as they are read. */
final class PlanWords {
    private final Words words;
    private final Supplier<Map<String, String>> questions;

    /** Where no milestone is told. */
    PlanWords(Words words) {
        this(words, Map::of);
    }

    /** @param questions on the card, by code; asked for only when a milestone is about one */
    PlanWords(Words words, Supplier<Map<String, String>> questions) {
        this.words = words;
        this.questions = questions;
    }

    /** What is new in a proposal. @param before empty for what is added, @param after for what is taken away */
    record Change(String kind, String name, String before, String after) {}

    /** Days with the same hours together: "måndag och onsdag 09.00–12.00, fredag 08.00–10.00". */
    String hours(List<WeeklyHours> hours) {
        return hours(hours, List.of());
    }

    /** With what each of them is for. */
    private String hours(List<WeeklyHours> hours, List<Milestone> milestones) {
        var days = new LinkedHashMap<String, List<String>>();
        hours.forEach(each -> days.computeIfAbsent(time(each, milestones), same -> new ArrayList<>())
                .add(words.weekday(each.day())));
        return days.entrySet().stream()
                .map(same -> words.list(same.getValue()) + " " + same.getKey())
                .collect(Collectors.joining(", "));
    }

    private String time(WeeklyHours hours, List<Milestone> milestones) {
        var time = words.hours(hours.from(), hours.until());
        return milestones.stream()
                .filter(milestone -> milestone.id().equals(hours.milestone()))
                .findFirst()
                .map(milestone -> words.text("hours.purpose", time, milestone.words()))
                .orElse(time);
    }

    /** Empty where the plan says nothing. */
    String value(PlanField field, PlanContent content) {
        var text = switch (field) {
            case LONG_TERM_GOAL -> content.longTermGoal();
            case MAIN_ACTIVITY -> content.mainActivity();
            case ATTENDANCE -> hours(content.attendance(), content.milestones());
            case MILESTONES ->
                content.milestones().stream().map(this::milestoneWithQuestion).collect(Collectors.joining("; "));
            case FOLLOW_UP -> followUp(content.followUpWeeks());
            case PHYSICAL_ACTIVITY -> content.physicalActivity();
            case PSYCHOLOGIST -> content.psychologist();
            case VISITS -> content.visits();
            case CV -> content.cv();
        };
        return text == null ? "" : text;
    }

    /** What is left to agree on, in a sentence. */
    String left(Plan plan) {
        return words.text(
                "plan.left",
                words.list(plan.left().stream()
                        .map(field -> words.of("plan.left", field))
                        .toList()));
    }

    String milestone(Milestone milestone) {
        var due = milestone.due();
        return due == null ? milestone.words() : words.text("plan.milestone.until", milestone.words(), words.day(due));
    }

    /** The question on the card that it is about; null for none, and for one that the card no longer has. */
    @Nullable
    String question(Milestone milestone) {
        var code = milestone.question();
        return code == null ? null : questions.get().get(code);
    }

    List<Change> changes(PlanStep step) {
        return step.changes().stream()
                .map(change -> change(change, step.before(), step.version().content()))
                .toList();
    }

    List<Change> changes(Plan plan) {
        var agreed = plan.agreed();
        var proposed = plan.proposed();
        var before = agreed == null ? PlanContent.EMPTY : agreed.content();
        return proposed == null
                ? List.of()
                : plan.changes().stream()
                        .map(change -> change(change, before, proposed.content()))
                        .toList();
    }

    private Change change(PlanChange change, PlanContent before, PlanContent after) {
        var milestone = change.milestoneId();
        return new Change(
                words.of("plan.change", change.kind()),
                words.of(milestone == null ? "plan.field" : "plan.one", change.field()),
                milestone == null ? value(change.field(), before) : milestone(milestone, before),
                milestone == null ? value(change.field(), after) : milestone(milestone, after));
    }

    private String milestone(UUID id, PlanContent content) {
        return content.milestones().stream()
                .filter(milestone -> milestone.id().equals(id))
                .map(this::milestoneWithQuestion)
                .findFirst()
                .orElse("");
    }

    String milestoneWithQuestion(Milestone milestone) {
        var question = question(milestone);
        return question == null
                ? milestone(milestone)
                : words.text("plan.milestone.about", milestone(milestone), question);
    }

    private @Nullable String followUp(@Nullable Integer weeks) {
        return weeks == null ? null : words.text("plan.follow-up.every", weeks);
    }
}
