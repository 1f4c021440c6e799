package se.framsteg.identity;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.exceptions.ConfigurationException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The installation's one secret, {@code FRAMSTEG_JWT_SECRET}. Every use has a key of its own, derived from it, so that
 * what one use gives away says nothing about another. Made at start, so that a missing secret stops the start.
 */
@Context
final class Secret {

    static final int SHORTEST_BYTES = 32;

    private final byte[] secret;

    Secret(@Value("${framsteg.jwt.secret:}") String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        if (this.secret.length < SHORTEST_BYTES) {
            throw new ConfigurationException("FRAMSTEG_JWT_SECRET must be at least " + SHORTEST_BYTES + " bytes; it is "
                    + (this.secret.length == 0 ? "missing" : this.secret.length + " bytes"));
        }
    }

    /** A 256-bit key for one use (the extract step of RFC 5869 with the use as input). */
    byte[] keyFor(String use) {
        return hmac(secret, use.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] hmac(byte[] key, byte[] value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(value);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
