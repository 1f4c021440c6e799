package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One participant with what is to be done, in order of its day. */
@Serdeable
public record ResourceTeamRow(
        UUID participantId,
        String participantName,
        String programmeName,
        @Nullable String coachName,
        List<AgreedAction> actions) {}
