package se.framsteg.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A day long past, the way one says it in a talk: "i våras", "mars 2025". Stands after the word for since. */
public final class SinceWhen {
    private static final int DAYS_CALLED_BY_DATE = 60;

    private final Words words;

    public SinceWhen(Words words) {
        this.words = words;
    }

    public String of(LocalDate day, LocalDate today) {
        if (ChronoUnit.DAYS.between(day, today) <= DAYS_CALLED_BY_DATE) {
            return words.text("words.since.day", words.dayOfYear(day));
        }
        if (Season.isPastAndRecent(day, today)) {
            return words.of("words.since", Season.of(day));
        }
        return day.getYear() == today.getYear() ? words.month(day) : words.monthAndYear(day);
    }
}
