package se.framsteg.groups;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.FaultLine;
import se.framsteg.ui.Icon;
import se.framsteg.ui.SaysFault;

/** Three faces with words under each, in one ink: none looks better than another. Native radio buttons. */
final class FaceField extends Div implements SaysFault {
    private final FaultLine fault = new FaultLine(getElement(), getElement());
    private @Nullable Face chosen;

    FaceField(FigureWords words) {
        addClassName("field");
        // Where one is led to when nothing is chosen.
        getElement().setAttribute("tabindex", "-1");
        var faces = new Div();
        faces.addClassName("faces");
        for (var face : Face.values()) {
            faces.add(face(face, words));
        }
        var all = new FieldSet(words.text("feedback.faces"));
        all.addClassName("choices");
        all.add(faces);
        add(all, fault);
    }

    private NativeLabel face(Face face, FigureWords words) {
        var button = new Input();
        button.setType("radio");
        button.getElement().setAttribute("name", "face");
        button.getElement().addEventListener("change", event -> {
            chosen = face;
            setInvalid(false);
        });
        var name = face.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var label = new NativeLabel();
        label.addClassName("face");
        label.add(new Icon("face-" + name), new Span(words.text("face." + name)), button);
        return label;
    }

    /** Null when nothing is chosen. */
    @Nullable
    Face face() {
        return chosen;
    }

    @Override
    public FaultLine fault() {
        return fault;
    }
}
