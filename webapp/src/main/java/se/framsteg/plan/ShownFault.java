package se.framsteg.plan;

import com.vaadin.flow.component.html.Div;
import se.framsteg.ui.FaultLine;
import se.framsteg.ui.SaysFault;

/** Where a fault of several fields together is told. */
final class ShownFault extends Div implements SaysFault {
    private final FaultLine fault = new FaultLine(getElement(), getElement());

    ShownFault() {
        addClassName("field");
        getElement().setAttribute("role", "group");
        add(fault);
    }

    @Override
    public FaultLine fault() {
        return fault;
    }
}
