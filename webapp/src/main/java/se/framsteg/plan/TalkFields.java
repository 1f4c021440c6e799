package se.framsteg.plan;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Required;
import se.framsteg.ui.DayField;
import se.framsteg.ui.Dropdown;
import se.framsteg.ui.Field;
import se.framsteg.ui.TimeField;
import se.framsteg.ui.Words;

/** When and where to talk. */
final class TalkFields extends Div {
    private final Words words;
    private final Dropdown<FollowUpKind> kind;
    private final DayField on;
    private final TimeField from;
    private final TimeField until;
    private final Field place;

    TalkFields(Words words) {
        this.words = words;
        kind = new Dropdown<>(
                words.text("follow-up.kind"), List.of(FollowUpKind.values()), each -> words.of("follow-up-kind", each));
        on = new DayField(words.text("follow-up.on"));
        from = new TimeField(words.text("follow-up.from"));
        until = new TimeField(words.text("follow-up.until"));
        place = new Field(words.text("follow-up.place")).with("maxlength", "200");
        addClassNames("row", "fields");
        add(kind, on, from, until, place);
    }

    TalkFields fill(FollowUpTime time) {
        kind.setValue(time.kind());
        on.set(time.on());
        beginLike(time);
        return this;
    }

    /** A day to begin with, at the time and place of the talk before. @param before null for the first talk */
    TalkFields propose(LocalDate day, @Nullable FollowUpTime before) {
        on.set(day);
        if (before != null) {
            beginLike(before);
        }
        return this;
    }

    private void beginLike(FollowUpTime time) {
        from.set(time.from());
        until.set(time.until());
        place.setValue(time.place() == null ? "" : time.place());
    }

    /** Empty when a day or a time is missing, which is then said at its field. */
    Optional<FollowUpTime> time() {
        var day = Required.of(on.getDay(), on, words);
        var starts = Required.of(from.getTime(), from, words);
        var ends = Required.of(until.getTime(), until, words);
        return day == null || starts == null || ends == null
                ? Optional.empty()
                : Optional.of(new FollowUpTime(kind.getValue(), day, starts, ends, place.getValue()));
    }

    /** @param at JSON pointer to the time in the request */
    Map<String, HasValidation> byPointer(String at) {
        return Map.of(at + "/on", on, at + "/from", from, at + "/until", until, at + "/place", place);
    }
}
