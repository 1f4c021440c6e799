package se.framsteg.local.demo;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What somebody in the story wants and agrees on; {@code demo/plans.json}. */
@Serdeable
record PlannedLife(
        String goal,
        String situation,
        String sleep,
        String strengths,
        String activity,
        List<String> milestones,
        String employer,
        String supervisor,
        String wants,
        String record,
        String action) {

    static List<PlannedLife> all() {
        return Resource.list("plans.json", PlannedLife.class);
    }
}
