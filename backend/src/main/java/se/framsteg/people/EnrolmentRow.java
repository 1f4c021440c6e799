package se.framsteg.people;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An enrolment as it is read, without its pauses and coaches. */
@Introspected
record EnrolmentRow(
        UUID id,
        UUID programmeId,
        String programmeName,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable UUID partnerId,
        @Nullable String partnerName,
        @Nullable PartnerKind partnerKind,
        @Nullable Long partnerVersion,
        @Nullable String referrer,
        LocalDate consentedOn,
        @Nullable ExitReason exitReason,
        long version) {

    Enrolment with(List<Pause> pauses, List<CoachAssignment> coaches) {
        return new Enrolment(
                id,
                programmeId,
                programmeName,
                since,
                until,
                partner(),
                referrer,
                consentedOn,
                pauses,
                exitReason,
                coaches,
                version);
    }

    private @Nullable PartnerOrganisation partner() {
        return partnerId == null || partnerName == null || partnerKind == null || partnerVersion == null
                ? null
                : new PartnerOrganisation(partnerId, partnerName, partnerKind, partnerVersion);
    }
}
