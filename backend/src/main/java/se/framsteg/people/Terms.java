package se.framsteg.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a coordinator states about an enrolment, at its beginning and whenever it is changed. */
record Terms(
        LocalDate since,
        @Nullable UUID referredBy,
        @Nullable String referrer,
        LocalDate consentedOn) {}
