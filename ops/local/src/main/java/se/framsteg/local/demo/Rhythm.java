package se.framsteg.local.demo;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** How faithfully somebody fills in the card that is due every third month. */
enum Rhythm {
    REGULAR(0, 9, 0),
    LATE(6, 40, 0),
    /** Now and then a whole card is left out. */
    GAPS(0, 14, 0.35),
    /** Some cards come a month early. */
    EAGER(0, 6, 0.4),
    /** Never a card. */
    NONE(0, 1, 0);

    private static final int INTERVAL_MONTHS = 3;

    private final int least;
    private final int most;
    private final double otherwise;

    Rhythm(int least, int most, double otherwise) {
        this.least = least;
        this.most = most;
        this.otherwise = otherwise;
    }

    /** The day of the card after the one of that day. */
    LocalDate after(LocalDate last, SplittableRandom random) {
        int delay = random.nextInt(least, most);
        boolean differs = random.nextDouble() < otherwise;
        int months = switch (this) {
            case GAPS -> differs ? 2 * INTERVAL_MONTHS : INTERVAL_MONTHS;
            case EAGER -> differs ? INTERVAL_MONTHS - 1 : INTERVAL_MONTHS;
            case REGULAR, LATE, NONE -> INTERVAL_MONTHS;
        };
        return last.plusMonths(months).plusDays(delay);
    }
}
