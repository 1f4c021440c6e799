package se.framsteg.groups;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;

/** One picture of the fixed set, as radio buttons that show them. */
final class PictureField extends FieldSet {
    private final Map<Picture, Input> buttons = new EnumMap<>(Picture.class);

    PictureField(GroupWords words) {
        super(words.text("activity.picture"));
        addClassName("choices");
        var grid = new Div();
        grid.addClassName("pictures");
        for (var picture : Picture.values()) {
            var button = new Input();
            button.setType("radio");
            button.getElement().setAttribute("name", "picture");
            button.getElement().addPropertyChangeListener("checked", "change", change -> {});
            button.getElement().addEventListener("change", chosen -> choose(picture));
            var line = new NativeLabel();
            line.addClassName("choice");
            line.add(button, new PictureTile(picture), new Span(words.picture(picture)));
            buttons.put(picture, button);
            grid.add(line);
        }
        add(grid);
        choose(Picture.PATH);
    }

    void choose(Picture picture) {
        buttons.forEach((each, button) -> button.getElement().setProperty("checked", each == picture));
    }

    Picture chosen() {
        return buttons.entrySet().stream()
                .filter(each -> each.getValue().getElement().getProperty("checked", false))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Picture.PATH);
    }
}
