package se.framsteg.schedule;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.Coaching;
import se.framsteg.people.CurrentEnrolment;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Disclosures;
import se.framsteg.schedule.AttendanceStore.Whose;

/** The week of everybody whom a coach coaches: as many statements however many they are. */
@Singleton
final class CaseloadWeeks {

    /** How long a reported absence is shown as news. */
    private static final Duration NEWS = Duration.ofDays(7);
    /** How far from today the times lie that somebody reports absence from. */
    private static final int DAYS_AROUND = 60;

    private final Coaching coaching;
    private final Occurrences occurrences;
    private final AttendanceStore attendance;
    private final Disclosures disclosures;
    private final Calendar calendar;

    CaseloadWeeks(
            Coaching coaching,
            Occurrences occurrences,
            AttendanceStore attendance,
            Disclosures disclosures,
            Calendar calendar) {
        this.coaching = coaching;
        this.occurrences = occurrences;
        this.attendance = attendance;
        this.disclosures = disclosures;
        this.calendar = calendar;
    }

    CaseloadWeek of(UUID coach, @Nullable LocalDate on) {
        LocalDate today = calendar.today();
        IsoWeek week = IsoWeek.of(on, today);
        Map<UUID, String> names = names(coach);
        disclosures.disclosed(names.keySet());
        Map<UUID, List<Placed>> all =
                occurrences.between(names.keySet(), week.monday(), week.sunday(), kind -> kind != SourceKind.OWN);
        return new CaseloadWeek(
                today,
                week.year(),
                week.number(),
                week.monday(),
                names.entrySet().stream()
                        .map(person ->
                                row(person.getKey(), person.getValue(), all.getOrDefault(person.getKey(), List.of())))
                        .toList(),
                notices(names, today));
    }

    /** By name, in that order. */
    Map<UUID, String> names(UUID coach) {
        return coaching.listCoached(coach, calendar.today()).stream()
                .collect(Collectors.toMap(
                        CurrentEnrolment::participantId,
                        CurrentEnrolment::participantName,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static CaseloadWeekRow row(UUID participant, String name, List<Placed> week) {
        return new CaseloadWeekRow(
                participant, name, week.stream().map(Placed::toOccurrence).toList(), HoursRule.hours(week));
    }

    private List<AbsenceNotice> notices(Map<UUID, String> names, LocalDate today) {
        Instant since = calendar.now().minus(NEWS);
        return attendance
                .latest(names.keySet(), today.minusDays(DAYS_AROUND), today.plusDays(DAYS_AROUND))
                .entrySet()
                .stream()
                .filter(known -> isNews(known.getValue(), since))
                .map(known -> notice(known.getKey(), known.getValue(), names))
                .sorted(Comparator.comparing(AbsenceNotice::reportedAt).reversed())
                .toList();
    }

    private static boolean isNews(Attendance known, Instant since) {
        return known.state() == AttendanceState.ABSENT_REPORTED
                && known.byParticipant()
                && known.registeredAt() != null
                && known.registeredAt().isAfter(since);
    }

    private static AbsenceNotice notice(Whose whose, Attendance known, Map<UUID, String> names) {
        return new AbsenceNotice(
                whose.participantId(),
                names.getOrDefault(whose.participantId(), ""),
                whose.key().kind(),
                whose.key().on(),
                Objects.requireNonNull(known.registeredAt()));
    }
}
