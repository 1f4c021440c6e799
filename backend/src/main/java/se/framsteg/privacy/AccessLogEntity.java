package se.framsteg.privacy;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("access_log")
record AccessLogEntity(
        @Id @GeneratedValue @Nullable Long id,
        Instant at,
        UUID accountId,
        @Nullable String role,
        @Nullable UUID programmeId,
        @Nullable UUID participantId,
        String category,
        String action,
        String purpose,
        boolean permitted) {}
