package se.framsteg.people;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line in the coordinator's list. @param coachName null when nobody is assigned */
@Serdeable
public record ParticipantRow(
        UUID id,
        String name,
        EnrolmentState state,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable String coachName) {}
