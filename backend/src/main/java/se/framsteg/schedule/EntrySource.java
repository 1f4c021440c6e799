package se.framsteg.schedule;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What lies in {@code week_entry}, as a source like those of other rooms. */
@Singleton
final class EntrySource implements OccurrenceSource {

    private final EntryReads reads;
    private final Recurrences recurrences;

    EntrySource(EntryReads reads, Recurrences recurrences) {
        this.reads = reads;
        this.recurrences = recurrences;
    }

    @Override
    public Set<SourceKind> kinds() {
        return Set.of(SourceKind.HOURS, SourceKind.OWN);
    }

    @Override
    public List<PlannedTime> between(
            Set<SourceKind> wanted, Collection<UUID> participants, LocalDate from, LocalDate to) {
        return reads.touching(wanted, participants, from, to).stream()
                .flatMap(entry -> times(entry, from, to))
                .toList();
    }

    private Stream<PlannedTime> times(StoredEntry entry, LocalDate from, LocalDate to) {
        EntryDetails details = entry.details();
        return recurrences.between(details.recurrence(), from, to, null).stream()
                .map(slot -> new PlannedTime(
                        entry.participantId(),
                        entry.entry().kind(),
                        entry.entry().id(),
                        slot,
                        details.title(),
                        details.place(),
                        details.bring(),
                        details.contactName(),
                        details.contactPhone(),
                        details.why() == null ? List.of() : List.of(details.why()),
                        entry.changedAt()));
    }
}
