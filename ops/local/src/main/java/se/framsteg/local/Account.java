package se.framsteg.local;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Somebody invented, as whom a visitor may sign in.
 *
 * @param role what they are, one of {@code Role} in lower case
 * @param name for people
 * @param signIn what to write in the sign-in's first field
 * @param secret the password, or null where a one-time code is sent
 * @param codeAppears where the code can be read, or null where there is a password
 */
@Serdeable
public record Account(
        String role,
        String name,
        String signIn,
        @Nullable String secret,
        @Nullable String codeAppears) {}
