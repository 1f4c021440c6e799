package se.framsteg.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A search field and a table of links: slash goes to the search, arrows from link to link. */
@Tag("framsteg-keys")
@JsModule("./ui/framsteg-keys.ts")
public final class KeyedList extends Component implements HasComponents, HasStyle {

    public KeyedList(Component... content) {
        addClassName("stack");
        add(content);
    }
}
