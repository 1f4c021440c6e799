package se.framsteg.people;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("enrolment")
record EnrolmentEntity(
        @Id UUID id,
        UUID participantId,
        UUID programmeId,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable UUID referredBy,
        @Nullable String referrer,
        LocalDate consentedOn,
        @Nullable ExitReason exitReason,
        long version) {

    Period period() {
        return new Period(since, until);
    }

    EnrolmentEntity withTerms(Terms terms) {
        return new EnrolmentEntity(
                id,
                participantId,
                programmeId,
                terms.since(),
                until,
                terms.referredBy(),
                terms.referrer(),
                terms.consentedOn(),
                exitReason,
                version + 1);
    }

    EnrolmentEntity withExit(LocalDate last, ExitReason reason) {
        return new EnrolmentEntity(
                id, participantId, programmeId, since, last, referredBy, referrer, consentedOn, reason, version + 1);
    }

    EnrolmentEntity touched() {
        return new EnrolmentEntity(
                id,
                participantId,
                programmeId,
                since,
                until,
                referredBy,
                referrer,
                consentedOn,
                exitReason,
                version + 1);
    }
}
