package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A participant's placements in one enrolment, the latest first. @param coachName null when nobody is assigned */
@Serdeable
public record Placements(
        LocalDate date,
        String participantName,
        @Nullable String coachName,
        String programmeName,
        List<Placement> placements) {}
