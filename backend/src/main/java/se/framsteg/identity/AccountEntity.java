package se.framsteg.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param language ISO 639-1 */
@MappedEntity("account")
record AccountEntity(
        @Id UUID id,
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String passwordHash,
        String language,
        Instant createdAt,
        @Nullable Instant disabledAt,
        @Nullable Instant lastSignInAt,
        long version) {

    Language speaks() {
        return Language.of(language);
    }

    AccountDetails toDetails() {
        return new AccountDetails(id, name, email, phone, speaks(), version);
    }

    Me toMe(List<HeldRole> roles) {
        return new Me(id, name, email, phone, speaks(), roles);
    }

    /** Where messages go: e-mail rather than text messages, which cost. */
    Optional<Contact> reachedAt() {
        return email != null
                ? Optional.of(Contact.email(email))
                : Optional.ofNullable(phone).map(Contact::phone);
    }

    StaffState state() {
        if (disabledAt != null) {
            return StaffState.DISABLED;
        }
        return passwordHash == null ? StaffState.INVITED : StaffState.ACTIVE;
    }

    @Override
    public String toString() {
        return "AccountEntity[" + id + "]";
    }
}
