package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.groups.ActivityChoices.Choice;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Faults;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;
import se.framsteg.schedule.OccurrenceState;
import se.framsteg.schedule.Recurrence;
import se.framsteg.schedule.RecurrenceRules;
import se.framsteg.schedule.Recurrences;
import se.framsteg.schedule.Slot;

/** What an activity must be. */
@Singleton
final class ActivityRules {

    private final RecurrenceRules recurrenceRules;
    private final Recurrences recurrences;
    private final ActivityRepository activities;
    private final Calendar calendar;

    ActivityRules(
            RecurrenceRules recurrenceRules,
            Recurrences recurrences,
            ActivityRepository activities,
            Calendar calendar) {
        this.recurrenceRules = recurrenceRules;
        this.recurrences = recurrences;
        this.activities = activities;
        this.calendar = calendar;
    }

    ActivityChoices choices(UUID programmeId) {
        LocalDate today = calendar.today();
        return new ActivityChoices(
                activities.mayLead(programmeId, today), activities.programmes(today), activities.municipalities(today));
    }

    /**
     * Cleaned.
     *
     * @param before as it was; null for a new one. Who leads and whose it is may stay, also when it could not be chosen now
     * @throws Refused with everything that is wrong
     */
    ActivityDetails check(UUID programmeId, ActivityDetails sent, @Nullable ActivityDetails before, long version) {
        Faults faults = new Faults();
        ActivityDetails cleaned = new ActivityDetails(
                faults.line("/title", sent.title(), ActivityDetails.LONGEST_LINE),
                sent.theme(),
                sent.picture(),
                purpose(sent.purpose(), faults),
                prose("/forWhom", sent.forWhom(), faults),
                prose("/firstTime", sent.firstTime(), faults),
                faults.optionalLine("/place", sent.place(), ActivityDetails.LONGEST_LINE),
                sent.municipality(),
                sent.languages().stream().distinct().sorted().toList(),
                prose("/accessibility", sent.accessibility(), faults),
                sent.leaders(),
                sent.programmes(),
                sent.municipalities(),
                sent.capacity(),
                sent.booking(),
                sent.recurrence(),
                sent.opens(),
                sent.closes(),
                sent.cancelHours(),
                sent.dropIn(),
                version);
        boolean fits = sent.capacity() >= 1 && sent.capacity() <= ActivityDetails.MOST_PLACES;
        faults.addIf(!fits, "/capacity", ProblemType.OUT_OF_RANGE);
        boolean hours = sent.cancelHours() >= 0 && sent.cancelHours() <= ActivityDetails.MOST_CANCEL_HOURS;
        faults.addIf(!hours, "/cancelHours", ProblemType.OUT_OF_RANGE);
        checkTimes(sent, faults);
        checkChosen(programmeId, sent, before, faults);
        faults.refuse();
        return cleaned;
    }

    /** Every time that the rule gives, in order. */
    List<Slot> slots(Recurrence rule) {
        LocalDate last = rule.to();
        return last == null
                ? List.of()
                : recurrences.between(
                        rule,
                        rule.from().minusDays(Recurrences.MOST_DAYS_MOVED),
                        last.plusDays(Recurrences.MOST_DAYS_MOVED),
                        null);
    }

    private void checkTimes(ActivityDetails sent, Faults faults) {
        Faults found = new Faults();
        LocalDateTime opens = sent.opens();
        LocalDateTime closes = sent.closes();
        recurrenceRules.check("/recurrence", sent.recurrence(), false, found);
        if (found.isEmpty()) {
            List<Slot> slots = slots(sent.recurrence());
            List<Slot> held = slots.stream()
                    .filter(slot -> slot.state() != OccurrenceState.CANCELLED)
                    .toList();
            found.addIf(held.isEmpty(), "/recurrence/weekdays", ProblemType.NEVER_OCCURS);
            found.addIf(slots.size() > ActivityDetails.MOST_SESSIONS, "/recurrence/to", ProblemType.TOO_MANY_SESSIONS);
            boolean late = opens != null
                    && !held.isEmpty()
                    && !opens.isBefore(held.getLast().starts());
            found.addIf(late, "/opens", ProblemType.OPENS_TOO_LATE);
        }
        found.addIf(!isPlausible(opens), "/opens", ProblemType.OUT_OF_RANGE);
        found.addIf(!isPlausible(closes), "/closes", ProblemType.OUT_OF_RANGE);
        found.addIf(
                opens != null && closes != null && !closes.isAfter(opens), "/closes", ProblemType.ENDS_BEFORE_START);
        found.into("", faults);
    }

    private void checkChosen(UUID programmeId, ActivityDetails sent, @Nullable ActivityDetails before, Faults faults) {
        ActivityChoices choices = choices(programmeId);
        Set<UUID> leaders = ids(choices.leaders());
        Set<UUID> programmes = ids(choices.programmes());
        Set<String> municipalities = new HashSet<>(choices.municipalities());
        if (before != null) {
            leaders.addAll(before.leaders());
            programmes.addAll(before.programmes());
            municipalities.addAll(before.municipalities());
            if (before.municipality() != null) {
                municipalities.add(before.municipality());
            }
        }
        boolean known = sent.municipality() == null || municipalities.contains(sent.municipality());
        faults.addIf(!known, "/municipality", ProblemType.UNKNOWN_VALUE);
        checkEach("/leaders", sent.leaders(), leaders, faults);
        checkEach("/programmes", sent.programmes(), programmes, faults);
        checkEach("/municipalities", sent.municipalities(), municipalities, faults);
        boolean nobody = sent.programmes().isEmpty() && sent.municipalities().isEmpty();
        faults.addIf(nobody, "/programmes", ProblemType.REQUIRED);
    }

    private static <T> void checkEach(String at, List<T> chosen, Set<T> known, Faults faults) {
        Set<T> seen = new HashSet<>();
        for (int i = 0; i < chosen.size(); i++) {
            faults.addIf(!known.contains(chosen.get(i)), at + "/" + i, ProblemType.UNKNOWN_VALUE);
            faults.addIf(!seen.add(chosen.get(i)), at + "/" + i, ProblemType.TWICE);
        }
    }

    private static Set<UUID> ids(List<Choice> choices) {
        return choices.stream().map(Choice::id).collect(Collectors.toCollection(HashSet::new));
    }

    private static @Nullable String prose(String at, @Nullable String sent, Faults faults) {
        return faults.optionalProse(at, sent, ActivityDetails.LONGEST_PROSE);
    }

    private static String purpose(String sent, Faults faults) {
        String cleaned = prose("/purpose", sent, faults);
        faults.addIf(cleaned == null, "/purpose", ProblemType.REQUIRED);
        return cleaned == null ? "" : cleaned;
    }

    /** What {@link RecurrenceRules} takes for a slip of the finger in a day is one here too. */
    private static boolean isPlausible(@Nullable LocalDateTime at) {
        return at == null || at.getYear() >= 1990 && at.getYear() < 2200;
    }
}
