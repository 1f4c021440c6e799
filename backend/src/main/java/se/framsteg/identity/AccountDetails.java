package se.framsteg.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other rooms may know of an account.
 *
 * @param email in normal form
 * @param phone E.164
 * @param version to be given back with a change
 */
public record AccountDetails(
        UUID id,
        String name,
        @Nullable String email,
        @Nullable String phone,
        Language language,
        long version) {

    @Override
    public String toString() {
        return "AccountDetails[" + id + "]";
    }
}
