package se.framsteg.identity;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.platform.Refused;

/**
 * Addresses that open without signing in, because nobody can guess them: an id, and what only this installation can derive
 * from it. Nothing that opens one is stored, and it can be shown again.
 */
@Singleton
public final class SecretAddresses {

    private static final int ID_BYTES = 16;
    private static final int TOKEN_BYTES = ID_BYTES + 32;

    private final Secret secret;
    private final Attempts attempts;
    private final Networks networks;

    SecretAddresses(Secret secret, Attempts attempts, Networks networks) {
        this.secret = secret;
        this.attempts = attempts;
        this.networks = networks;
    }

    /**
     * The secret part of the address, 64 letters, digits, {@code -} and {@code _}.
     *
     * @param use which kind of address; each has a key of its own
     * @param generation another one makes the addresses before it void
     */
    public String token(String use, UUID id, int generation) {
        byte[] known = ByteBuffer.allocate(ID_BYTES + Integer.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putInt(generation)
                .array();
        byte[] derived = Secret.hmac(secret.keyFor("address " + use), known);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(TOKEN_BYTES)
                        .put(known, 0, ID_BYTES)
                        .put(derived)
                        .array());
    }

    /** The id in a token that may be anything; whether it is genuine, {@link #isGenuine} tells. */
    public Optional<UUID> idIn(String token) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            ByteBuffer read = ByteBuffer.wrap(bytes);
            return bytes.length == TOKEN_BYTES
                    ? Optional.of(new UUID(read.getLong(), read.getLong()))
                    : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    public boolean isGenuine(String token, String use, UUID id, int generation) {
        return MessageDigest.isEqual(bytes(token), bytes(token(use, id, generation)));
    }

    /**
     * Counts a token that opens nothing. Only those: a calendar that asks every quarter of an hour never waits, whoever else
     * asks from the same network.
     *
     * @throws Refused {@code slow-down}
     */
    public void countWrong() {
        attempts.withAddress(networks.current());
    }

    private static byte[] bytes(String token) {
        return token.getBytes(StandardCharsets.UTF_8);
    }
}
