package se.framsteg.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.Choices;
import se.framsteg.ui.Fold;
import se.framsteg.ui.TimeField;
import se.framsteg.ui.Words;

/** From when until when on a weekday; once there is a time, also for which milestone. */
final class WeekdayLine extends Div {
    private final DayOfWeek day;
    private final Words words;
    private final TimeField from;
    private final TimeField until;
    private final Div purpose = new Div();
    private List<Milestone> milestones = List.of();
    private @Nullable UUID chosen;

    WeekdayLine(DayOfWeek day, Words words) {
        this.day = day;
        this.words = words;
        var name = words.weekday(day);
        from = new TimeField(words.text("hours.from", name)).whenChanged(this::ask);
        until = new TimeField(words.text("hours.until", name)).whenChanged(this::ask);
        var times = new Div(from, until);
        times.addClassNames("row", "fields");
        addClassNames("stack", "tight");
        add(times, purpose);
    }

    WeekdayLine fill(WeeklyHours hours) {
        from.set(hours.from());
        until.set(hours.until());
        chosen = hours.milestone();
        return this;
    }

    /** @param those to choose among; what was chosen and is not among them is no longer chosen */
    WeekdayLine offer(List<Milestone> those) {
        milestones = those;
        ask();
        return this;
    }

    /** Empty unless both times are there. */
    Optional<WeeklyHours> hours() {
        var starts = from.getTime();
        var ends = until.getTime();
        return starts == null || ends == null
                ? Optional.empty()
                : Optional.of(new WeeklyHours(
                        day, starts, ends, served().map(Milestone::id).orElse(null)));
    }

    /** Marks the time that is missing where only one of two was filled in. */
    boolean isWhole() {
        var whole = true;
        for (var field : List.of(from, until)) {
            var missing = isFilled() && field.getTime() == null;
            field.setInvalid(missing);
            if (missing) {
                field.setErrorMessage(words.text("problem.required"));
                whole = false;
            }
        }
        return whole;
    }

    TimeField from() {
        return from;
    }

    TimeField until() {
        return until;
    }

    private boolean isFilled() {
        return from.getTime() != null || until.getTime() != null;
    }

    private Optional<Milestone> served() {
        return milestones.stream()
                .filter(milestone -> milestone.id().equals(chosen))
                .findFirst();
    }

    private void ask() {
        purpose.removeAll();
        if (isFilled() && !milestones.isEmpty()) {
            purpose.add(question());
        }
    }

    private NativeDetails question() {
        var options = new ArrayList<Optional<Milestone>>();
        options.add(Optional.empty());
        milestones.forEach(milestone -> options.add(Optional.of(milestone)));
        var fold = new Fold(said());
        var choices = new Choices<>(
                words.text("hours.purpose.ask", words.weekday(day)),
                options,
                each -> each.map(Milestone::words).orElse(words.text("hours.purpose.none")),
                choice -> {
                    chosen = choice.map(Milestone::id).orElse(null);
                    fold.setSummaryText(said());
                });
        choices.choose(served());
        fold.setContent(choices);
        return fold;
    }

    private String said() {
        return served().map(milestone -> words.text("week.why", milestone.words()))
                .orElse(words.text("hours.purpose.choose"));
    }
}
