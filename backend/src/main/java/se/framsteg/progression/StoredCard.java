package se.framsteg.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is stored under a card's id, for telling whether it is the same card and whose.
 *
 * @param contentHash as {@link ContentHash} made it
 */
record StoredCard(
        UUID id,
        UUID participantId,
        String instrument,
        LocalDate answeredOn,
        Instant submittedAt,
        @Nullable UUID enteredBy,
        String contentHash) {}
