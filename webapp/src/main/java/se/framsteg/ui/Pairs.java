package se.framsteg.ui;

import com.vaadin.flow.component.html.DescriptionList;
import org.jspecify.annotations.Nullable;

/** Short facts, each with its name before it. */
public final class Pairs extends DescriptionList {

    public Pairs() {
        addClassName("pairs");
    }

    /** Leaves the line out where there is nothing to say. */
    public Pairs with(String name, @Nullable String fact) {
        if (fact != null && !fact.isBlank()) {
            add(new Term(name), new Description(fact));
        }
        return this;
    }
}
