package se.framsteg.people;

import com.vaadin.flow.router.QueryParameters;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.framsteg.identity.HeldRole;
import se.framsteg.identity.Role;
import se.framsteg.shell.CurrentUser;

/** The programmes that the user coordinates. */
@Singleton
final class Coordinated {
    private final CurrentUser currentUser;

    Coordinated(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** @param id of the programme */
    record Named(UUID id, String name) {}

    List<Named> programmes() {
        return currentUser.get().me().roles().stream()
                .filter(held -> held.role() == Role.COORDINATOR)
                .map(Coordinated::named)
                .toList();
    }

    /** The one that the address names, or the first. */
    Named chosen(QueryParameters address) {
        var all = programmes();
        return address.getSingleParameter(ParticipantQuery.PROGRAMME)
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
