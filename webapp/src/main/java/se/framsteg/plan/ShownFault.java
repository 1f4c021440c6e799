package se.framsteg.plan;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import se.framsteg.ui.FaultLine;

/** Where a fault of several fields together is told. */
final class ShownFault extends Div implements HasValidation {
    private final FaultLine fault = new FaultLine(getElement(), getElement());

    ShownFault() {
        addClassName("field");
        getElement().setAttribute("role", "group");
        add(fault);
    }

    @Override
    public void setErrorMessage(String words) {
        fault.setText(words);
    }

    @Override
    public String getErrorMessage() {
        return fault.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        fault.show(invalid);
    }

    @Override
    public boolean isInvalid() {
        return fault.isShown();
    }
}
