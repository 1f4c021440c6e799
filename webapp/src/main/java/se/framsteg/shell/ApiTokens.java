package se.framsteg.shell;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import se.framsteg.identity.Tokens;

/** The tokens of one sign-in, renewed in time. */
final class ApiTokens {
    /** The API's clock may be some seconds ahead, and a call takes its time. */
    private static final long RENEW_BEFORE_SECONDS = 30;

    private final InstantSource clock;
    private Tokens tokens;
    private Instant renewAt;

    ApiTokens(Tokens tokens, InstantSource clock) {
        this.clock = clock;
        this.tokens = tokens;
        this.renewAt = renewalTime(tokens);
    }

    /** A token that is still valid. Whoever comes first renews it; the others of the session wait for that one. */
    synchronized String access(UnaryOperator<Tokens> renew) {
        if (!clock.instant().isBefore(renewAt)) {
            tokens = renew.apply(tokens);
            renewAt = renewalTime(tokens);
        }
        return tokens.accessToken();
    }

    private Instant renewalTime(Tokens fresh) {
        return clock.instant().plusSeconds(Math.max(0, fresh.expiresInSeconds() - RENEW_BEFORE_SECONDS));
    }
}
