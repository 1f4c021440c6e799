package se.framsteg.shell;

import com.vaadin.flow.router.QueryParameters;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.framsteg.identity.HeldRole;
import se.framsteg.identity.Role;

/** The programmes that the user coordinates. */
@Singleton
public final class Coordinated {
    /** In an address: the programme's id. */
    public static final String PROGRAMME = "insats";

    private final CurrentUser currentUser;

    Coordinated(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** @param id of the programme */
    public record Named(UUID id, String name) {}

    public List<Named> programmes() {
        return currentUser.get().me().roles().stream()
                .filter(held -> held.role() == Role.COORDINATOR)
                .map(Coordinated::named)
                .toList();
    }

    /** The one that the address names, or the first. */
    public Named chosen(QueryParameters address) {
        var all = programmes();
        return address.getSingleParameter(PROGRAMME)
                .flatMap(id -> all.stream()
                        .filter(programme -> programme.id().toString().equals(id))
                        .findFirst())
                .orElseGet(all::getFirst);
    }

    private static Named named(HeldRole held) {
        return new Named(
                Objects.requireNonNull(held.programmeId()), Objects.requireNonNullElse(held.programmeName(), ""));
    }
}
