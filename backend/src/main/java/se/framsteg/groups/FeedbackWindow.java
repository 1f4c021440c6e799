package se.framsteg.groups;

import java.time.Instant;
import java.time.LocalDate;
import se.framsteg.schedule.Slot;

/**
 * When a session can be answered: from its end, through the last of {@link FeedbackApi#DAYS_OPEN} days. Short, so that whoever
 * leads has read it before next week's session, and before their way in ends with the activity.
 */
final class FeedbackWindow {

    private FeedbackWindow() {}

    static LocalDate lastDay(Slot slot) {
        return slot.day().plusDays(FeedbackApi.DAYS_OPEN);
    }

    /** Of sessions on earlier days nothing is said any more. */
    static LocalDate firstOpenDay(LocalDate today) {
        return today.minusDays(FeedbackApi.DAYS_OPEN);
    }

    static boolean isOpen(Slot slot, Instant now, LocalDate today) {
        return !slot.endsAt().isAfter(now) && !isClosed(slot, today);
    }

    static boolean isClosed(Slot slot, LocalDate today) {
        return slot.day().isBefore(firstOpenDay(today));
    }
}
