package se.framsteg.identity;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What a sign-in gives.
 *
 * @param accessToken a JWT for the {@code Authorization: Bearer} header
 * @param expiresInSeconds how long the access token lives
 * @param refreshToken opaque, single use: each refresh gives a new one, and a spent one that returns ends the whole family
 */
@Serdeable
public record Tokens(String accessToken, long expiresInSeconds, String refreshToken) {

    @Override
    public String toString() {
        return "Tokens[…]";
    }
}
