package se.framsteg.people;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A participant's time in a programme.
 *
 * @param until the last day, inclusive; null while it lasts; before {@code since} when it was cancelled and never began
 * @param referrer the name of the person who referred, as written on the referral; null for own contact
 * @param consentedOn when the participant consented to taking part
 */
@Serdeable
public record Enrolment(
        UUID id,
        UUID programmeId,
        String programmeName,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable PartnerOrganisation referredBy,
        @Nullable String referrer,
        LocalDate consentedOn,
        List<Pause> pauses,
        @Nullable ExitReason exitReason,
        List<CoachAssignment> coaches,
        long version) {}
