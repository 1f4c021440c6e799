package se.framsteg.schedule;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What lies in {@code week_entry}, as a source like those of other rooms. */
@Singleton
final class EntrySource implements OccurrenceSource {

    private final EntryReads reads;
    private final Recurrences recurrences;
    private final Purposes purposes;

    EntrySource(EntryReads reads, Recurrences recurrences, Purposes purposes) {
        this.reads = reads;
        this.recurrences = recurrences;
        this.purposes = purposes;
    }

    @Override
    public Set<SourceKind> kinds() {
        return Set.of(SourceKind.HOURS, SourceKind.OWN);
    }

    @Override
    public List<PlannedTime> between(
            Set<SourceKind> wanted, Collection<UUID> participants, LocalDate from, LocalDate to) {
        List<StoredEntry> entries = reads.touching(wanted, participants, from, to);
        Map<UUID, Map<UUID, String>> words = purposes.words(entries.stream()
                .filter(entry -> entry.details().milestone() != null)
                .map(StoredEntry::participantId)
                .collect(Collectors.toSet()));
        return entries.stream()
                .flatMap(entry -> times(entry, words.getOrDefault(entry.participantId(), Map.of()), from, to))
                .toList();
    }

    /** @param words of the participant's milestones */
    private Stream<PlannedTime> times(StoredEntry entry, Map<UUID, String> words, LocalDate from, LocalDate to) {
        EntryDetails details = entry.details();
        UUID milestone = details.milestone();
        List<String> why = Stream.ofNullable(milestone)
                .map(words::get)
                .filter(Objects::nonNull)
                .toList();
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
                        why,
                        entry.changedAt()));
    }
}
