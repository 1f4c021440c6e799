package se.framsteg.people;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A programme (insats, projekt).
 *
 * @param until the last day, inclusive; null while open
 * @param cardPromiseConfirmed whether the programme stands behind the words on the card that it does not affect the
 *     participant's benefit; they are not shown before
 */
@Serdeable
public record Programme(
        UUID id,
        String name,
        String association,
        String municipality,
        LocalDate since,
        @Nullable LocalDate until,
        boolean cardPromiseConfirmed,
        List<PartnerOrganisation> parties,
        long version) {}
