package se.framsteg.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param language ISO 639-1
 * @param external of somebody from outside who was asked to lead an activity: never has a password, nor a role that is given
 */
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
        boolean external,
        long version) {

    /** As it is when it has just been made. */
    static AccountEntity fresh(
            UUID id,
            String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String passwordHash,
            Language language,
            Instant now) {
        return new AccountEntity(id, name, email, phone, passwordHash, language.code(), now, null, null, false, 0);
    }

    /** Of somebody from outside, who has one contact and no password. */
    static AccountEntity external(UUID id, String name, Contact contact, Language language, Instant now) {
        boolean byEmail = contact.kind() == Contact.Kind.EMAIL;
        return new AccountEntity(
                id,
                name,
                byEmail ? contact.value() : null,
                byEmail ? null : contact.value(),
                null,
                language.code(),
                now,
                null,
                null,
                true,
                0);
    }

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
