package se.framsteg.plan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.framsteg.schedule.OccurrenceSource;
import se.framsteg.schedule.OccurrenceState;
import se.framsteg.schedule.PlannedTime;
import se.framsteg.schedule.Slot;
import se.framsteg.schedule.SourceKind;

/** Talks in the week, planned or held; one that was moved is where it was moved to. */
@Singleton
final class TalkTimes implements OccurrenceSource {

    private final FollowUpRepository followUps;

    TalkTimes(FollowUpRepository followUps) {
        this.followUps = followUps;
    }

    @Override
    public Set<SourceKind> kinds() {
        return Set.of(SourceKind.FOLLOW_UP, SourceKind.TALK);
    }

    @Override
    public List<PlannedTime> between(
            Set<SourceKind> wanted, Collection<UUID> participants, LocalDate from, LocalDate to) {
        if (participants.isEmpty()) {
            return List.of();
        }
        return followUps.findByParticipantIdInAndOnDayBetween(participants, from, to).stream()
                .filter(talk -> talk.state() != FollowUpState.MOVED && wanted.contains(kind(talk)))
                .map(TalkTimes::time)
                .toList();
    }

    /** The week tells a talk of two from those with others. */
    private static SourceKind kind(FollowUpEntity talk) {
        return switch (talk.kind()) {
            case FOLLOW_UP -> SourceKind.FOLLOW_UP;
            case THREE_PARTY, VISIT -> SourceKind.TALK;
        };
    }

    private static PlannedTime time(FollowUpEntity talk) {
        Slot slot = Slot.once(talk.onDay(), talk.starts(), talk.ends());
        return new PlannedTime(
                talk.participantId(),
                kind(talk),
                talk.id(),
                talk.state() == FollowUpState.CANCELLED ? slot.with(OccurrenceState.CANCELLED) : slot,
                null,
                talk.place(),
                null,
                null,
                null,
                List.of(),
                talk.savedAt());
    }
}
