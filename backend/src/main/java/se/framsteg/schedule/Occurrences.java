package se.framsteg.schedule;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.framsteg.people.EnrolledTime;
import se.framsteg.people.EnrolledTimes;
import se.framsteg.schedule.AttendanceStore.Whose;

/**
 * Gathers times from every source. Outside enrolments and in pauses nothing is planned but what participants keep for
 * themselves. As many statements for a coach's forty as for one: one for each source, one for enrolments, one for attendance.
 */
@Singleton
final class Occurrences {

    private static final Comparator<Placed> ORDER = Comparator.comparing(
                    (Placed placed) -> placed.time().slot().startsAt())
            .thenComparing(placed -> placed.time().slot().endsAt())
            .thenComparing(placed -> placed.key().toString());

    private final List<OccurrenceSource> sources;
    private final EnrolledTimes enrolled;
    private final AttendanceStore attendance;

    Occurrences(List<OccurrenceSource> sources, EnrolledTimes enrolled, AttendanceStore attendance) {
        this.sources = sources;
        this.enrolled = enrolled;
        this.attendance = attendance;
    }

    /** By participant, in order of time. @param to the last day, inclusive */
    Map<UUID, List<Placed>> between(
            Collection<UUID> participants, LocalDate from, LocalDate to, Predicate<SourceKind> kinds) {
        List<Placed> found = gather(participants, from, to, kinds);
        return found.stream()
                .sorted(ORDER)
                .collect(Collectors.groupingBy(placed -> placed.time().participantId()));
    }

    /** Wherever it was moved. */
    Optional<Placed> find(UUID participant, OccurrenceKey key) {
        LocalDate from = key.on().minusDays(Recurrences.MOST_DAYS_MOVED);
        LocalDate to = key.on().plusDays(Recurrences.MOST_DAYS_MOVED);
        return gather(List.of(participant), from, to, key.kind()::equals).stream()
                .filter(placed -> placed.key().equals(key))
                .findFirst();
    }

    private List<Placed> gather(
            Collection<UUID> participants, LocalDate from, LocalDate to, Predicate<SourceKind> kinds) {
        Map<UUID, List<EnrolledTime>> running = enrolled.during(participants, from, to);
        List<Placed> bare = new ArrayList<>();
        for (OccurrenceSource source : sources) {
            Set<SourceKind> wanted = source.kinds().stream().filter(kinds).collect(Collectors.toSet());
            if (!wanted.isEmpty()) {
                source.between(wanted, participants, from, to).stream()
                        .filter(time -> isPlanned(time, running))
                        .map(time -> new Placed(Placed.key(time), time, Attendance.NOTHING))
                        .forEach(bare::add);
            }
        }
        return withAttendance(participants, bare);
    }

    private static boolean isPlanned(PlannedTime time, Map<UUID, List<EnrolledTime>> running) {
        return time.kind() == SourceKind.OWN
                || running.getOrDefault(time.participantId(), List.of()).stream()
                        .anyMatch(enrolment -> enrolment.runsOn(time.slot().day()));
    }

    private List<Placed> withAttendance(Collection<UUID> participants, List<Placed> bare) {
        if (bare.isEmpty()) {
            return bare;
        }
        List<LocalDate> days =
                bare.stream().map(placed -> placed.key().on()).sorted().toList();
        Map<Whose, Attendance> known = attendance.latest(participants, days.getFirst(), days.getLast());
        return bare.stream()
                .map(placed -> new Placed(
                        placed.key(),
                        placed.time(),
                        known.getOrDefault(new Whose(placed.time().participantId(), placed.key()), Attendance.NOTHING)))
                .toList();
    }
}
