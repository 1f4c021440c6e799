package se.framsteg.identity;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The signed-in person, as their own screens need them. */
@Serdeable
public record Me(
        UUID accountId,
        String name,
        @Nullable String email,
        @Nullable String phone,
        Language language,
        List<HeldRole> roles) {

    public boolean is(Role role) {
        return roles.stream().anyMatch(held -> held.role() == role);
    }
}
