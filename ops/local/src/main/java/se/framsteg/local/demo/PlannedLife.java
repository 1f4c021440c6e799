package se.framsteg.local.demo;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody in the story wants and agrees on; {@code demo/plans.json}. */
@Serdeable
record PlannedLife(
        String goal,
        String situation,
        String sleep,
        String strengths,
        String activity,
        List<Step> milestones,
        String employer,
        String supervisor,
        String wants,
        String record,
        String action) {

    /** @param question on the card that it is about, by its code */
    @Serdeable
    record Step(String words, @Nullable String question) {}

    static List<PlannedLife> all() {
        return Resource.list("plans.json", PlannedLife.class);
    }
}
