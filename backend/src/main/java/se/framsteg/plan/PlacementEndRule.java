package se.framsteg.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A placement that is about to end with none after it: two weeks before, somebody should think of what comes. */
final class PlacementEndRule {

    static final int TOLD_DAYS_BEFORE = 14;

    /** @param until the last day, inclusive */
    record Stay(LocalDate since, LocalDate until, String employer) {}

    private PlacementEndRule() {}

    /** The one that ends, when it is the participant's last. */
    static Optional<Stay> ending(List<Stay> stays, LocalDate today) {
        return stays.stream()
                .filter(stay -> !today.isBefore(stay.since()) && !today.isAfter(stay.until()))
                .filter(stay -> !today.isBefore(stay.until().minusDays(TOLD_DAYS_BEFORE)))
                .filter(stay -> stays.stream().noneMatch(other -> other.until().isAfter(stay.until())))
                .findFirst();
    }
}
