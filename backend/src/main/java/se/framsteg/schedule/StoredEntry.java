package se.framsteg.schedule;

import java.time.Instant;
import java.util.UUID;

/** An entry with what the contract does not tell. */
record StoredEntry(UUID participantId, Entry entry, Instant changedAt) {

    EntryDetails details() {
        return entry.details();
    }
}
