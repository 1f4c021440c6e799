package se.framsteg.schedule;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What lies in {@code week_entry}, as a source like those of other rooms. */
record EntrySource(SourceKind kind, EntryReads reads, Recurrences recurrences) implements OccurrenceSource {

    @Override
    public List<PlannedTime> between(Collection<UUID> participants, LocalDate from, LocalDate to) {
        return reads.touching(participants, kind, from, to).stream()
                .flatMap(entry -> times(entry, from, to))
                .toList();
    }

    private Stream<PlannedTime> times(StoredEntry entry, LocalDate from, LocalDate to) {
        EntryDetails details = entry.details();
        return recurrences.between(details.recurrence(), from, to, null).stream()
                .map(slot -> new PlannedTime(
                        entry.participantId(),
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

    /** Two beans of one class. */
    @Factory
    static final class Both {

        @Singleton
        @Named("hours")
        OccurrenceSource hours(EntryReads reads, Recurrences recurrences) {
            return new EntrySource(SourceKind.HOURS, reads, recurrences);
        }

        @Singleton
        @Named("own")
        OccurrenceSource own(EntryReads reads, Recurrences recurrences) {
            return new EntrySource(SourceKind.OWN, reads, recurrences);
        }
    }
}
