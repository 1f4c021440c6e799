package se.framsteg.people;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Language;

/**
 * A participant as the coordinator's page shows them.
 *
 * @param name an alias when the identity is protected
 * @param version of name and contact, to be sent back with a change
 */
@Serdeable
public record Participant(
        UUID id,
        String name,
        @Nullable String email,
        @Nullable String phone,
        Language language,
        boolean protectedIdentity,
        List<Enrolment> enrolments,
        long version) {}
