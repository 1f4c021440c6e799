package se.framsteg.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The id in a view's address. */
public final class PathId {
    public static final String PARAMETER = "id";

    private PathId() {}

    /** Leads to the page for what does not exist, and is empty, where the address holds no id. */
    public static Optional<UUID> of(BeforeEnterEvent entering) {
        return of(entering, PARAMETER);
    }

    /** Likewise, where an address names two things. */
    public static Optional<UUID> of(BeforeEnterEvent entering, String parameter) {
        try {
            return entering.getRouteParameters().get(parameter).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            entering.rerouteToError(NotFoundException.class);
            return Optional.empty();
        }
    }

    /** The whole of what follows a servlet's address, but for its slash; empty when that is no id. */
    public static Optional<UUID> of(@Nullable String pathInfo) {
        try {
            return Optional.ofNullable(pathInfo).map(path -> UUID.fromString(path.substring(1)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
