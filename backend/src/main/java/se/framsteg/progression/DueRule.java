package se.framsteg.progression;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.CurrentEnrolment;
import se.framsteg.people.Pause;

/**
 * When a card is due: the first at once, then so many months after the day the last was answered (every third month is the
 * published interval; month ends are clamped). Nothing is due during a pause, and days of pause are not waiting.
 */
final class DueRule {

    private DueRule() {}

    /** @param last the day the last card was answered, in this enrolment or before; null for none */
    static CardDue due(
            @Nullable CurrentEnrolment enrolled, @Nullable LocalDate last, int intervalMonths, LocalDate today) {
        if (enrolled == null || !enrolled.lastsOn(today) || enrolled.pausedOn(today)) {
            return new CardDue(DueState.NONE, null);
        }
        LocalDate on = next(enrolled, last, intervalMonths);
        return new CardDue(state(enrolled, on, today), on);
    }

    /** The day the next card is due; a day of pause is moved to the first day after. */
    static LocalDate next(CurrentEnrolment enrolled, @Nullable LocalDate last, int intervalMonths) {
        LocalDate on = last == null ? enrolled.since() : last.plusMonths(intervalMonths);
        if (on.isBefore(enrolled.since())) {
            on = enrolled.since();
        }
        for (Pause pause : inOrder(enrolled.pauses())) {
            if (covers(pause, on) && pause.until() != null) {
                on = pause.until().plusDays(1);
            }
        }
        return on;
    }

    private static DueState state(CurrentEnrolment enrolled, LocalDate on, LocalDate today) {
        if (today.isBefore(on)) {
            return DueState.LATER;
        }
        long waited = on.datesUntil(today)
                .filter(day -> !enrolled.pausedOn(day))
                .limit(CardsApi.OVERDUE_AFTER_DAYS + 1L)
                .count();
        return waited > CardsApi.OVERDUE_AFTER_DAYS ? DueState.OVERDUE : DueState.DUE;
    }

    private static boolean covers(Pause pause, LocalDate day) {
        return !day.isBefore(pause.since()) && (pause.until() == null || !day.isAfter(pause.until()));
    }

    private static List<Pause> inOrder(List<Pause> pauses) {
        return pauses.stream().sorted(Comparator.comparing(Pause::since)).toList();
    }
}
