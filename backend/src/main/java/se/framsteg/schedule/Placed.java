package se.framsteg.schedule;

/** A time of a source with its key and what is known of attendance. */
record Placed(OccurrenceKey key, PlannedTime time, Attendance attendance) {

    static OccurrenceKey key(PlannedTime time) {
        return new OccurrenceKey(time.kind(), time.sourceId(), time.slot().originalDay());
    }

    boolean counts() {
        return key.kind().countsAsPlanned() && time.slot().state() != OccurrenceState.CANCELLED;
    }

    Occurrence toOccurrence() {
        Slot slot = time.slot();
        return new Occurrence(
                key.toString(),
                key.kind(),
                slot.starts(),
                slot.ends(),
                slot.startsAt(),
                slot.endsAt(),
                time.title(),
                time.place(),
                time.place(),
                time.bring(),
                time.contactName(),
                time.contactPhone(),
                time.why(),
                slot.state(),
                attendance);
    }
}
