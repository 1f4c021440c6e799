package se.framsteg.local.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.WeeklyHours;
import se.framsteg.schedule.Absence;
import se.framsteg.schedule.AbsenceReason;
import se.framsteg.schedule.AttendanceChange;
import se.framsteg.schedule.AttendanceClient;
import se.framsteg.schedule.AttendanceState;
import se.framsteg.schedule.EntryDetails;
import se.framsteg.schedule.Occurrence;
import se.framsteg.schedule.Recurrence;
import se.framsteg.schedule.ScheduleClient;

/** The hours that one person and the coach agree on, and how it went during the last weeks: mostly well. */
final class AgreedHours {

    private static final int AGREED_AFTER_DAYS = 8;
    private static final int WEEKS_TOLD = 2;
    private static final double REPORTS_ABSENCE = 0.12;
    private static final double SAYS_WHY = 0.5;
    private static final double COMES_PARTLY = 0.1;
    private static final LocalTime STARTS = LocalTime.of(9, 0);
    private static final LocalTime ENDS = LocalTime.of(12, 0);
    private static final List<List<DayOfWeek>> DAYS = List.of(
            List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY),
            List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));
    private static final List<String> REASONS = List.of("Tandläkaren", "Barnet är sjukt", "Sov dåligt");

    private final Backstage backstage;
    private final Person person;
    private final Supplier<UUID> coach;
    private final Supplier<UUID> participant;
    private final SplittableRandom random;
    private final List<DayOfWeek> days;

    /** @param coach and {@code participant}: known when the story has come there */
    AgreedHours(Backstage backstage, Person person, Supplier<UUID> coach, Supplier<UUID> participant) {
        this.backstage = backstage;
        this.person = person;
        this.coach = coach;
        this.participant = participant;
        this.random = Moments.randomOf("hours of " + person.name());
        this.days = DAYS.get(random.nextInt(DAYS.size()));
    }

    /** The same as its plan says, each for one of these milestones in turn. */
    List<WeeklyHours> asInThePlan(List<UUID> milestones) {
        return IntStream.range(0, days.size())
                .mapToObj(i -> new WeeklyHours(days.get(i), STARTS, ENDS, milestones.get(i % milestones.size())))
                .toList();
    }

    void plan(Timeline timeline, Stay stay, LocalDate today) {
        LocalDate agreed = Moments.workdayFrom(stay.since().plusDays(AGREED_AFTER_DAYS));
        LocalDate end = stay.leaving().on();
        if (agreed.isAfter(end)) {
            return;
        }
        timeline.at(Moments.inOfficeHours(agreed, random), () -> agree(agreed.plusDays(1)));
        LocalDate first = today.minusWeeks(WEEKS_TOLD);
        for (LocalDate day = first; day.isBefore(today); day = day.plusDays(1)) {
            if (days.contains(day.getDayOfWeek()) && day.isAfter(agreed) && !day.isAfter(end)) {
                tell(timeline, day);
            }
        }
    }

    private void tell(Timeline timeline, LocalDate day) {
        if (random.nextDouble() < REPORTS_ABSENCE) {
            timeline.at(Moments.beginning(day).plus(Duration.ofHours(7)), () -> report(day));
        } else {
            timeline.at(Moments.beginning(day).plus(Duration.ofHours(15)), () -> register(day));
        }
    }

    private void agree(LocalDate from) {
        Recurrence rule = new Recurrence(days, STARTS, ENDS, 1, from, null, false, List.of());
        backstage
                .as(coach.get(), ScheduleClient.class)
                .addHours(
                        participant.get(),
                        new EntryDetails(
                                "Jobbstudion",
                                rule,
                                "Vasagatan 17, Smedjebacken",
                                "Något att skriva med",
                                null,
                                null,
                                null,
                                0));
    }

    private void register(LocalDate day) {
        planned(day).ifPresent(occurrence -> {
            boolean partly = random.nextDouble() < COMES_PARTLY;
            @Nullable Integer minutes = partly ? 120 : null;
            backstage
                    .as(coach.get(), AttendanceClient.class)
                    .register(
                            participant.get(),
                            occurrence.key(),
                            new AttendanceChange(
                                    backstage.newId(),
                                    partly ? AttendanceState.CAME_PARTLY : AttendanceState.CAME,
                                    minutes,
                                    0));
        });
    }

    private void report(LocalDate day) {
        planned(day).ifPresent(occurrence -> {
            AttendanceClient phone = backstage.as(participant.get(), AttendanceClient.class);
            phone.report(occurrence.key(), new Absence(backstage.newId(), true, 0));
            if (random.nextDouble() < SAYS_WHY) {
                phone.giveReason(occurrence.key(), new AbsenceReason(REASONS.get(random.nextInt(REASONS.size()))));
            }
        });
    }

    /** Nothing is planned in a pause, on a holiday, or after the end. */
    private Optional<Occurrence> planned(LocalDate day) {
        return backstage.as(participant.get(), ScheduleClient.class).ownWeek(person.speaks(), day).days().stream()
                .filter(shown -> shown.date().equals(day))
                .flatMap(shown -> shown.occurrences().stream())
                .filter(occurrence -> "Jobbstudion".equals(occurrence.title()))
                .findFirst();
    }
}
