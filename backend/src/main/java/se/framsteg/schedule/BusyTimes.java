package se.framsteg.schedule;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What stands in somebody's week, for rooms above that show what something new would clash with. */
@Singleton
public final class BusyTimes {

    private final Occurrences occurrences;

    BusyTimes(Occurrences occurrences) {
        this.occurrences = occurrences;
    }

    /** Everything that will be, also what the participant keeps for themselves: for their own eyes only. */
    public List<Occurrence> between(UUID participant, LocalDate from, LocalDate to) {
        return occurrences
                .between(List.of(participant), from, to, kind -> true)
                .getOrDefault(participant, List.of())
                .stream()
                .map(Placed::toOccurrence)
                .filter(occurrence -> occurrence.state() != OccurrenceState.CANCELLED)
                .toList();
    }
}
