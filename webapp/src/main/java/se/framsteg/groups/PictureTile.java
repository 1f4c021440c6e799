package se.framsteg.groups;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A picture of the fixed set, drawn in the colours of the page; {@code pictures.css} has the drawings. Never read aloud. */
final class PictureTile extends Span {

    PictureTile(Picture picture) {
        addClassNames("picture", "picture-" + picture.name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("aria-hidden", "true");
    }
}
