package se.framsteg.schedule;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Conflict;
import se.framsteg.platform.Faults;
import se.framsteg.platform.Ids;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;
import se.framsteg.schedule.AttendanceStore.Whose;

/** Registers who came, for this room and those above it. Who may is asked before. */
@Singleton
public final class AttendanceBook {

    private final Occurrences occurrences;
    private final AttendanceStore store;
    private final Conflict conflict;
    private final Calendar calendar;

    AttendanceBook(Occurrences occurrences, AttendanceStore store, Conflict conflict, Calendar calendar) {
        this.occurrences = occurrences;
        this.store = store;
        this.conflict = conflict;
        this.calendar = calendar;
    }

    /**
     * A new version, or the one that the same change made before.
     *
     * @throws Refused {@code not-found} for what is not planned; {@code changed-meanwhile} with the {@link Attendance} that
     *     stands; {@code not-yet} at {@code /state}; {@code required} or {@code out-of-range} at {@code /minutes}
     */
    public Attendance register(UUID participant, OccurrenceKey key, AttendanceChange change, UUID by) {
        check(getPlanned(participant, key), change);
        return add(new Whose(participant, key), change, by);
    }

    /** What stands of one time of several people's; who has nothing registered is left out. */
    public Map<UUID, Attendance> latest(Collection<UUID> participants, OccurrenceKey key) {
        Map<UUID, Attendance> latest = new HashMap<>();
        store.latest(participants, key.on(), key.on()).forEach((whose, attendance) -> {
            if (whose.key().equals(key)) {
                latest.put(whose.participantId(), attendance);
            }
        });
        return latest;
    }

    /**
     * What stands of every time of these sources that was first planned for these days, by participant; what has nothing
     * registered is left out. One statement, however many.
     */
    public Map<OccurrenceKey, Map<UUID, AttendanceState>> states(
            Collection<UUID> participants, SourceKind kind, Collection<UUID> sources, LocalDate from, LocalDate to) {
        Map<OccurrenceKey, Map<UUID, AttendanceState>> states = new HashMap<>();
        store.states(participants, kind, sources, from, to)
                .forEach((whose, state) -> states.computeIfAbsent(whose.key(), key -> new HashMap<>())
                        .put(whose.participantId(), state));
        return states;
    }

    Placed getPlanned(UUID participant, OccurrenceKey key) {
        return occurrences
                .find(participant, key)
                .filter(Placed::counts)
                .orElseThrow(() -> Refused.because(ProblemType.NOT_FOUND));
    }

    Attendance add(Whose whose, AttendanceChange change, UUID by) {
        if (!Ids.isStandard(change.id())) {
            throw Refused.at("/id", ProblemType.INVALID);
        }
        boolean added = change.basedOn() >= 0 && store.add(whose, change, by, calendar.now());
        Attendance current = current(whose);
        if (added) {
            return current;
        }
        return store.find(whose, change)
                .filter(stored -> stored.state() == change.state())
                .orElseThrow(() -> conflict.over(current));
    }

    Attendance current(Whose whose) {
        List<Attendance> versions = store.versions(whose);
        return versions.isEmpty() ? Attendance.NOTHING : versions.getFirst();
    }

    private void check(Placed planned, AttendanceChange change) {
        Faults faults = new Faults();
        boolean begun = !planned.time().slot().startsAt().isAfter(calendar.now());
        faults.addIf(!begun && isAboutThePast(change.state()), "/state", ProblemType.NOT_YET);
        Integer minutes = change.minutes();
        if (change.state() == AttendanceState.CAME_PARTLY) {
            faults.addIf(minutes == null, "/minutes", ProblemType.REQUIRED);
            int most = planned.toOccurrence().minutes();
            faults.addIf(minutes != null && (minutes < 1 || minutes > most), "/minutes", ProblemType.OUT_OF_RANGE);
        } else {
            faults.addIf(minutes != null, "/minutes", ProblemType.INVALID);
        }
        faults.refuse();
    }

    private static boolean isAboutThePast(AttendanceState state) {
        return switch (state) {
            case CAME, CAME_PARTLY, ABSENT_NOT_REPORTED -> true;
            case PLANNED, ABSENT_REPORTED, CANCELLED_BY_US -> false;
        };
    }
}
