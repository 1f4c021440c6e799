package se.framsteg.schedule;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.framsteg.platform.Faults;
import se.framsteg.problem.ProblemType;

/** What a rule must be so that it means something: for this room and those above it. */
@Singleton
public final class RecurrenceRules {

    /** Whoever means longer makes a new rule: circumstances will have changed. */
    public static final int LONGEST_YEARS = 5;

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final Recurrences recurrences;

    RecurrenceRules(Recurrences recurrences) {
        this.recurrences = recurrences;
    }

    /**
     * Adds what is wrong.
     *
     * @param at JSON pointer of the rule, e.g. {@code /recurrence}
     * @param endless whether a rule may lack its last day, because its source has an end of its own
     */
    public void check(String at, Recurrence rule, boolean endless, Faults faults) {
        Faults found = new Faults();
        found.addIf(EnumSet.copyOf(rule.weekdays()).size() < rule.weekdays().size(), "/weekdays", ProblemType.TWICE);
        found.addIf(!isWholeMinute(rule.starts()), "/starts", ProblemType.INVALID);
        found.addIf(!isWholeMinute(rule.ends()), "/ends", ProblemType.INVALID);
        found.addIf(!rule.ends().isAfter(rule.starts()), "/ends", ProblemType.ENDS_BEFORE_START);
        found.addIf(
                rule.everyWeeks() < 1 || rule.everyWeeks() > Recurrence.MOST_WEEKS_BETWEEN,
                "/everyWeeks",
                ProblemType.OUT_OF_RANGE);
        checkPeriod(rule, endless, found);
        if (found.isEmpty()) {
            checkOccurs(rule, found);
            checkDeviations(rule, found);
        }
        found.into(at, faults);
    }

    private static void checkPeriod(Recurrence rule, boolean endless, Faults faults) {
        LocalDate to = rule.to();
        faults.addIf(!isPlausible(rule.from()), "/from", ProblemType.OUT_OF_RANGE);
        if (to == null) {
            faults.addIf(!endless, "/to", ProblemType.REQUIRED);
        } else if (to.isBefore(rule.from())) {
            faults.add("/to", ProblemType.ENDS_BEFORE_START);
        } else {
            boolean slip = !isPlausible(to) || to.isAfter(rule.from().plusYears(LONGEST_YEARS));
            faults.addIf(slip, "/to", ProblemType.OUT_OF_RANGE);
        }
    }

    private void checkOccurs(Recurrence rule, Faults faults) {
        LocalDate to = rule.to();
        if (to == null) {
            return;
        }
        Recurrence bare = rule.withDeviations(List.of());
        faults.addIf(recurrences.between(bare, rule.from(), to, null).isEmpty(), "/weekdays", ProblemType.NEVER_OCCURS);
        if (to.equals(rule.from())) {
            faults.clock("/starts", to.atTime(rule.starts()));
            faults.clock("/ends", to.atTime(rule.ends()));
        }
    }

    private void checkDeviations(Recurrence rule, Faults faults) {
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < rule.deviations().size(); i++) {
            Deviation deviation = rule.deviations().get(i);
            String at = "/deviations/" + i;
            if (!seen.add(deviation.on())) {
                faults.add(at + "/on", ProblemType.TWICE);
            } else if (!recurrences.fallsOn(rule, deviation.on())) {
                faults.add(at + "/on", ProblemType.NOT_A_DAY_OF_THE_RULE);
            } else if (deviation.kind() != DeviationKind.CANCELLED) {
                checkHours(rule, deviation, at, faults);
            }
        }
        if (faults.isEmpty()) {
            checkCollisions(rule, faults);
        }
    }

    private static void checkHours(Recurrence rule, Deviation deviation, String at, Faults faults) {
        LocalTime starts = Objects.requireNonNullElse(deviation.starts(), rule.starts());
        LocalTime ends = Objects.requireNonNullElse(deviation.ends(), rule.ends());
        boolean moved = deviation.kind() == DeviationKind.MOVED;
        LocalDate day = moved ? deviation.movedTo() : deviation.on();
        if (day == null) {
            faults.add(at + "/movedTo", ProblemType.REQUIRED);
            return;
        }
        boolean far = Math.abs(ChronoUnit.DAYS.between(deviation.on(), day)) > Recurrences.MOST_DAYS_MOVED;
        faults.addIf(far, at + "/movedTo", ProblemType.OUT_OF_RANGE);
        faults.addIf(!moved && deviation.movedTo() != null, at + "/movedTo", ProblemType.INVALID);
        faults.addIf(!moved && deviation.starts() == null, at + "/starts", ProblemType.REQUIRED);
        faults.addIf(!isWholeMinute(starts), at + "/starts", ProblemType.INVALID);
        faults.addIf(!isWholeMinute(ends), at + "/ends", ProblemType.INVALID);
        faults.addIf(!ends.isAfter(starts), at + "/ends", ProblemType.ENDS_BEFORE_START);
        faults.clock(at + "/starts", day.atTime(starts));
        faults.clock(at + "/ends", day.atTime(ends));
    }

    /** A time that is moved onto another of the same rule would be two at once. */
    private void checkCollisions(Recurrence rule, Faults faults) {
        for (int i = 0; i < rule.deviations().size(); i++) {
            Deviation deviation = rule.deviations().get(i);
            LocalDate day = deviation.movedTo();
            if (day != null) {
                List<Slot> there = recurrences.between(rule, day, day, null).stream()
                        .filter(slot -> slot.state() != OccurrenceState.CANCELLED)
                        .toList();
                faults.addIf(collide(there, deviation.on()), "/deviations/" + i + "/movedTo", ProblemType.OVERLAPS);
            }
        }
    }

    private static boolean collide(List<Slot> there, LocalDate original) {
        Slot moved = there.stream()
                .filter(slot -> slot.originalDay().equals(original))
                .findFirst()
                .orElse(null);
        return moved != null
                && there.stream()
                        .anyMatch(other -> !other.originalDay().equals(original)
                                && other.starts().isBefore(moved.ends())
                                && moved.starts().isBefore(other.ends()));
    }

    private static boolean isWholeMinute(LocalTime time) {
        return time.equals(time.truncatedTo(ChronoUnit.MINUTES));
    }

    private static boolean isPlausible(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }
}
