package se.framsteg.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import se.framsteg.ui.Action;

/** The button that signs out; where the device has something that is nowhere else, it asks first. */
public final class WayOut extends Div {
    private final Leaving leaving;
    private final Action out;
    private final String warning;

    /**
     * @param warning key of what is said about what would be lost, with its number
     * @param quiet whether the button looks like a link
     */
    public WayOut(Leaving leaving, String warning, boolean quiet) {
        this.leaving = leaving;
        this.warning = warning;
        var words = getTranslation("sign-out");
        this.out = quiet ? Action.quiet(words, this::leave) : Action.secondary(words, this::leave);
        addClassNames("stack", "tight");
        offer();
    }

    private void offer() {
        removeAll();
        add(out);
    }

    private void leave() {
        leaving.leaveUnless(this::warn);
    }

    private void warn(int unsent) {
        removeAll();
        var said = new Paragraph(getTranslation(warning, unsent));
        said.addClassNames("notice", "wrong");
        said.getElement().setAttribute("role", "alert");
        add(
                said,
                Action.primary(getTranslation("sign-out.stay"), this::offer),
                Action.secondary(getTranslation("sign-out.anyway"), leaving::leave));
    }
}
