package se.framsteg.plan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.framsteg.schedule.OccurrenceSource;
import se.framsteg.schedule.PlannedTime;
import se.framsteg.schedule.Recurrence;
import se.framsteg.schedule.Recurrences;
import se.framsteg.schedule.SourceKind;

/** A placement's hours in the week; not on public holidays. */
@Singleton
final class PlacementTimes implements OccurrenceSource {

    private final PlacementRepository placements;
    private final PlacementBook book;
    private final Recurrences recurrences;

    PlacementTimes(PlacementRepository placements, PlacementBook book, Recurrences recurrences) {
        this.placements = placements;
        this.book = book;
        this.recurrences = recurrences;
    }

    @Override
    public Set<SourceKind> kinds() {
        return Set.of(SourceKind.PLACEMENT);
    }

    @Override
    public List<PlannedTime> between(
            Set<SourceKind> wanted, Collection<UUID> participants, LocalDate from, LocalDate to) {
        if (participants.isEmpty()) {
            return List.of();
        }
        return placements
                .findByParticipantIdInAndSinceLessThanEqualsAndUntilGreaterThanEquals(participants, to, from)
                .stream()
                .flatMap(stored -> times(stored, from, to))
                .toList();
    }

    private Stream<PlannedTime> times(PlacementEntity stored, LocalDate from, LocalDate to) {
        PlacementDetails details = book.details(stored);
        return details.hours().stream()
                .flatMap(hours -> recurrences.between(rule(details, hours), from, to, null).stream())
                .map(slot -> new PlannedTime(
                        stored.participantId(),
                        SourceKind.PLACEMENT,
                        stored.id(),
                        slot,
                        details.employer(),
                        details.address(),
                        null,
                        details.supervisor(),
                        details.supervisorPhone(),
                        details.wants() == null ? List.of() : List.of(details.wants()),
                        stored.savedAt()));
    }

    private static Recurrence rule(PlacementDetails details, WeeklyHours hours) {
        return new Recurrence(
                List.of(hours.day()),
                hours.from(),
                hours.until(),
                1,
                details.since(),
                details.until(),
                false,
                List.of());
    }
}
