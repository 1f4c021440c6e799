package se.framsteg.plan;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
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
final class TalkTimes implements OccurrenceSource {

    private final SourceKind kind;
    private final Set<FollowUpKind> kinds;
    private final FollowUpRepository followUps;

    private TalkTimes(SourceKind kind, Set<FollowUpKind> kinds, FollowUpRepository followUps) {
        this.kind = kind;
        this.kinds = kinds;
        this.followUps = followUps;
    }

    /** The week tells a talk of two from those with others. */
    @Factory
    static final class Kinds {

        @Singleton
        @Named("followUps")
        OccurrenceSource ofTwo(FollowUpRepository followUps) {
            return new TalkTimes(SourceKind.FOLLOW_UP, Set.of(FollowUpKind.FOLLOW_UP), followUps);
        }

        @Singleton
        @Named("talks")
        OccurrenceSource withOthers(FollowUpRepository followUps) {
            return new TalkTimes(SourceKind.TALK, Set.of(FollowUpKind.THREE_PARTY, FollowUpKind.VISIT), followUps);
        }
    }

    @Override
    public SourceKind kind() {
        return kind;
    }

    @Override
    public List<PlannedTime> between(Collection<UUID> participants, LocalDate from, LocalDate to) {
        if (participants.isEmpty()) {
            return List.of();
        }
        return followUps.findByParticipantIdInAndOnDayBetween(participants, from, to).stream()
                .filter(talk -> kinds.contains(talk.kind()) && talk.state() != FollowUpState.MOVED)
                .map(TalkTimes::time)
                .toList();
    }

    private static PlannedTime time(FollowUpEntity talk) {
        Slot slot = Slot.once(talk.onDay(), talk.starts(), talk.ends());
        return new PlannedTime(
                talk.participantId(),
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
