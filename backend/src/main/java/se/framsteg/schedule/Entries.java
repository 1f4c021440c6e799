package se.framsteg.schedule;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Caller;
import se.framsteg.platform.Conflict;
import se.framsteg.platform.Ids;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** Agreed hours and participants' own entries: one editor at a time, each from the version that is stored. */
@Singleton
final class Entries {

    private final EntryReads reads;
    private final EntryStore store;
    private final EntryRules rules;
    private final Purposes purposes;
    private final AttendanceStore attendance;
    private final Recurrences recurrences;
    private final Conflict conflict;
    private final Caller.Current caller;
    private final Calendar calendar;
    private final Ids ids;

    Entries(
            EntryReads reads,
            EntryStore store,
            EntryRules rules,
            Purposes purposes,
            AttendanceStore attendance,
            Recurrences recurrences,
            Conflict conflict,
            Caller.Current caller,
            Calendar calendar,
            Ids ids) {
        this.reads = reads;
        this.store = store;
        this.rules = rules;
        this.purposes = purposes;
        this.attendance = attendance;
        this.recurrences = recurrences;
        this.conflict = conflict;
        this.caller = caller;
        this.calendar = calendar;
        this.ids = ids;
    }

    /** A milestone that the plan has dropped is not told of. */
    List<Entry> list(UUID participant, SourceKind kind) {
        Set<UUID> known = purposes.words(List.of(participant))
                .getOrDefault(participant, Map.of())
                .keySet();
        return reads.list(participant, kind).stream()
                .map(entry -> {
                    UUID milestone = entry.details().milestone();
                    return milestone == null || known.contains(milestone) ? entry : entry.serving(null);
                })
                .toList();
    }

    Entry add(UUID participant, SourceKind kind, EntryDetails wanted) {
        Entry entry = new Entry(ids.next(), kind, rules.check(participant, wanted, null, kind, 0));
        save(participant, entry);
        return entry;
    }

    Entry change(UUID participant, SourceKind kind, UUID id, EntryDetails wanted) {
        EntryDetails before = lock(participant, kind, id, wanted.version()).details();
        EntryDetails details = rules.check(participant, wanted, before, kind, wanted.version() + 1);
        boolean keepsAll = attendance.daysOf(participant, kind, id).stream()
                .allMatch(day -> recurrences.fallsOn(details.recurrence(), day));
        if (!keepsAll) {
            throw Refused.at("/recurrence", ProblemType.ATTENDANCE_REGISTERED);
        }
        Entry entry = new Entry(id, kind, details);
        save(participant, entry);
        return entry;
    }

    /** Where attendance is registered the past stays: the entry ends with the last such day, or yesterday. */
    void remove(UUID participant, SourceKind kind, UUID id, long version) {
        StoredEntry stored = lock(participant, kind, id, version);
        List<LocalDate> registered = attendance.daysOf(participant, kind, id);
        if (registered.isEmpty()) {
            store.remove(participant, id);
            return;
        }
        LocalDate yesterday = calendar.today().minusDays(1);
        LocalDate last = registered.getLast().isAfter(yesterday) ? registered.getLast() : yesterday;
        LocalDate until = stored.details().recurrence().to();
        if (until == null || until.isAfter(last)) {
            store.end(participant, id, last, caller.get().accountId(), calendar.now());
        }
    }

    private void save(UUID participant, Entry entry) {
        store.save(participant, entry, caller.get().accountId(), calendar.now());
    }

    private StoredEntry lock(UUID participant, SourceKind kind, UUID id, long version) {
        StoredEntry stored =
                reads.lock(participant, kind, id).orElseThrow(() -> Refused.because(ProblemType.NOT_FOUND));
        if (stored.details().version() != version) {
            throw conflict.over(stored.entry());
        }
        return stored;
    }
}
