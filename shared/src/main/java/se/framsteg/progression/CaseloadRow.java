package se.framsteg.progression;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param latestOn the day of the latest card; null when there is none
 * @param latest its answers, in the instrument's order
 * @param change since the card before; null under two cards
 * @param cannotAnswer how many scale questions of all cards were answered "cannot answer"
 * @param asked how many scale questions of all cards were asked
 * @param own the coach's own card; null where it was not asked for
 */
@Serdeable
public record CaseloadRow(
        UUID participantId,
        String name,
        String programmeName,
        int cards,
        @Nullable LocalDate latestOn,
        CardDue due,
        List<Answer> latest,
        @Nullable Change change,
        int cannotAnswer,
        int asked,
        @Nullable OwnCard own) {}
