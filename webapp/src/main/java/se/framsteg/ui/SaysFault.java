package se.framsteg.ui;

import com.vaadin.flow.component.HasValidation;

/** A field with a {@link FaultLine} of its own below it. */
public interface SaysFault extends HasValidation {

    FaultLine fault();

    @Override
    default void setErrorMessage(String words) {
        fault().setText(words);
    }

    @Override
    default String getErrorMessage() {
        return fault().getText();
    }

    @Override
    default void setInvalid(boolean invalid) {
        fault().show(invalid);
    }

    @Override
    default boolean isInvalid() {
        return fault().isShown();
    }
}
