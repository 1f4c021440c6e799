package se.framsteg.platform;

import io.micronaut.security.utils.SecurityService;
import jakarta.inject.Singleton;
import java.util.UUID;

/**
 * Who calls, as the access token says. What they may do is not in the token but in the database.
 *
 * @param accountId the token's {@code sub}
 * @param signInId the token's {@code sid}
 */
public record Caller(UUID accountId, UUID signInId) {

    /** Finds the caller of the request that is being answered. */
    @Singleton
    public static final class Current {

        private final SecurityService security;

        Current(SecurityService security) {
            this.security = security;
        }

        /** Only within a {@link Guarded} route, where there always is a caller. */
        public Caller get() {
            var authentication = security.getAuthentication().orElseThrow();
            return new Caller(UUID.fromString(authentication.getName()), UUID.fromString((String)
                    authentication.getAttributes().get("sid")));
        }
    }
}
