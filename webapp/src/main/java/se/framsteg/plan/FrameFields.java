package se.framsteg.plan;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.Field;
import se.framsteg.ui.Words;

/** The frame that a party's order sets; none where nobody is named. */
final class FrameFields extends Div {
    private final Field setBy;
    private final Field perWeek;
    private final Field perDay;
    private final Field weeks;

    FrameFields(Words words) {
        addClassNames("row", "fields");
        setBy = new Field(words.text("frame.set-by")).with("maxlength", "200");
        perWeek = new Field(words.text("frame.hours-per-week")).ofType("number").with("min", "1");
        perDay = new Field(words.text("frame.hours-per-day")).ofType("number").with("min", "1");
        weeks = new Field(words.text("frame.weeks")).ofType("number").with("min", "1");
        add(setBy, perWeek, perDay, weeks);
    }

    void fill(@Nullable Frame frame) {
        setBy.setValue(frame == null ? "" : frame.setBy());
        set(perWeek, frame == null ? null : frame.hoursPerWeek());
        set(perDay, frame == null ? null : frame.hoursPerDay());
        set(weeks, frame == null ? null : frame.weeks());
    }

    /** Numbers without a name are kept too: the API says that the name is missing. */
    @Nullable
    Frame frame() {
        var week = Numbers.of(perWeek);
        var day = Numbers.of(perDay);
        var most = Numbers.of(weeks);
        var nothing = setBy.getValue().isBlank() && week == null && day == null && most == null;
        return nothing ? null : new Frame(setBy.getValue().isBlank() ? " " : setBy.getValue(), week, day, most);
    }

    Map<String, HasValidation> byPointer() {
        return Map.of(
                "/frame/setBy", setBy,
                "/frame/hoursPerWeek", perWeek,
                "/frame/hoursPerDay", perDay,
                "/frame/weeks", weeks);
    }

    private static void set(Field field, @Nullable Integer number) {
        field.setValue(number == null ? "" : number.toString());
    }
}
