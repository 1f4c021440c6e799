package se.framsteg.local.demo;

import io.micronaut.serde.annotation.Serdeable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.groups.ActivityDetails;
import se.framsteg.groups.Booking;
import se.framsteg.groups.Picture;
import se.framsteg.groups.SpokenLanguage;
import se.framsteg.groups.Theme;
import se.framsteg.schedule.Recurrence;

/**
 * A group of this term; {@code demo/groups.json}.
 *
 * @param firstWeek of the first session, counted from the week of today
 * @param people who sign up, in that order, as far as they are enrolled by then
 * @param givenBackBy who leaves it on the last evening, so that the first in line has a day to answer
 * @param cancelledWeek the session that is cancelled, counted likewise
 * @param cancelledAll why all of it is cancelled
 * @param onHolidays whether it meets on public holidays too; null: no
 */
@Serdeable
record PlannedGroup(
        String title,
        Theme theme,
        Picture picture,
        String purpose,
        @Nullable String forWhom,
        @Nullable String firstTime,
        String place,
        @Nullable String municipality,
        List<SpokenLanguage> languages,
        DayOfWeek weekday,
        LocalTime starts,
        LocalTime ends,
        int firstWeek,
        int weeks,
        int capacity,
        Booking booking,
        boolean dropIn,
        List<String> people,
        @Nullable String suggestedTo,
        @Nullable String givenBackBy,
        @Nullable Integer cancelledWeek,
        @Nullable String because,
        @Nullable String cancelledAll,
        @Nullable Boolean onHolidays) {

    static List<PlannedGroup> all() {
        return Resource.list("groups.json", PlannedGroup.class);
    }

    LocalDate first(LocalDate today) {
        return inWeek(today, firstWeek);
    }

    LocalDate inWeek(LocalDate today, int week) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(week)
                .with(TemporalAdjusters.nextOrSame(weekday));
    }

    ActivityDetails details(LocalDate today, UUID programme, UUID leader) {
        LocalDate first = first(today);
        // What happens once cannot fall out because of a holiday.
        boolean always = weeks == 1 || Boolean.TRUE.equals(onHolidays);
        Recurrence rule = new Recurrence(
                List.of(weekday), starts, ends, 1, first, first.plusWeeks(weeks - 1L), always, List.of());
        return new ActivityDetails(
                title,
                theme,
                picture,
                purpose,
                forWhom,
                firstTime,
                place,
                municipality,
                languages,
                null,
                List.of(leader),
                List.of(programme),
                List.of(),
                capacity,
                booking,
                rule,
                null,
                null,
                24,
                dropIn,
                0);
    }
}
