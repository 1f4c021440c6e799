package se.framsteg.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.ExitReason;
import se.framsteg.people.Pause;

/**
 * The days of somebody's time in EVI-coacher.
 *
 * @param since a working day
 * @param cards the days on which cards are filled in
 */
record Stay(LocalDate since, Leaving leaving, List<Pause> pauses, List<LocalDate> cards) {

    private static final int FIRST_CARD_WITHIN_DAYS = 6;
    private static final int AFTER_PAUSE_WITHIN_DAYS = 7;
    /** No card is so near before the latest one. */
    private static final int APART_DAYS = 75;

    /** @param today that days of the kind {@code -4d} are counted from */
    static Stay of(Person person, PlannedProgramme programme, LocalDate today, SplittableRandom random) {
        LocalDate since = Moments.workdayUpTo(Person.day(person.since(), today));
        Leaving leaving =
                person.leaves() == null ? new Leaving(programme.until(), ExitReason.BACK_TO_REFERRER) : person.leaves();
        List<Pause> pauses = person.absences().stream()
                .map(absence -> new Pause(
                        Moments.workdayUpTo(Person.day(absence.since(), today)),
                        absence.until() == null ? null : Person.day(absence.until(), today)))
                .toList();
        LocalDate latest = person.latestCard() == null ? null : Person.day(person.latestCard(), today);
        List<LocalDate> cards = cards(person.rhythm(), since, leaving.on(), pauses, latest, random);
        return new Stay(since, leaving, pauses, cards);
    }

    private static List<LocalDate> cards(
            Rhythm rhythm,
            LocalDate since,
            LocalDate end,
            List<Pause> pauses,
            @Nullable LocalDate latest,
            SplittableRandom random) {
        List<LocalDate> cards = new ArrayList<>();
        if (rhythm == Rhythm.NONE) {
            return cards;
        }
        LocalDate before = latest == null ? end : latest.minusDays(APART_DAYS);
        LocalDate day = since.plusDays(1 + random.nextInt(FIRST_CARD_WITHIN_DAYS));
        while (day != null && day.isBefore(before)) {
            day = afterPause(day, pauses, random);
            if (day != null && day.isBefore(before)) {
                cards.add(day);
                day = rhythm.after(day, random);
            }
        }
        if (latest != null && !latest.isBefore(since)) {
            cards.add(latest);
        }
        return cards;
    }

    /** The day itself, or one soon after the pause it lies in; null when that does not end. */
    private static @Nullable LocalDate afterPause(LocalDate day, List<Pause> pauses, SplittableRandom random) {
        for (Pause pause : pauses) {
            LocalDate until = pause.until();
            if (!day.isBefore(pause.since()) && (until == null || !day.isAfter(until))) {
                return until == null ? null : until.plusDays(1 + random.nextInt(AFTER_PAUSE_WITHIN_DAYS));
            }
        }
        return day;
    }
}
