package se.framsteg.plan;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;

/** The number of a version in a view's address. */
final class VersionNumber {
    static final String PARAMETER = "number";

    private VersionNumber() {}

    static Optional<Integer> of(BeforeEnterEvent entering) {
        try {
            return entering.getRouteParameters().get(PARAMETER).map(Integer::valueOf);
        } catch (NumberFormatException notANumber) {
            entering.rerouteToError(NotFoundException.class);
            return Optional.empty();
        }
    }
}
