package se.framsteg.local.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.framsteg.groups.ActivitiesClient;

/**
 * What a coordinator's list has beside this term's groups, {@code demo/more-groups.json}: first one that is finished, then one
 * that is not published yet.
 */
final class MoreGroups {

    private static final int DRAFTED_DAYS_AGO = 3;

    private final Backstage backstage;
    private final Office office;
    private final List<PlannedGroup> groups = Resource.list("more-groups.json", PlannedGroup.class);

    MoreGroups(Backstage backstage, Office office) {
        this.backstage = backstage;
        this.office = office;
    }

    void plan(Timeline timeline, LocalDate today) {
        new GroupTerm(backstage, office, groups.getFirst()).plan(timeline, today);
        LocalDate drafted = Moments.workdayUpTo(today.minusDays(DRAFTED_DAYS_AGO));
        timeline.at(Moments.beginning(drafted).plus(Duration.ofHours(14)), () -> draft(today));
    }

    private void draft(LocalDate today) {
        UUID programme = office.programme(EviCoacher.PROGRAMME);
        backstage
                .as(office.coordinator(EviCoacher.PROGRAMME), ActivitiesClient.class)
                .make(programme, groups.getLast().details(today, programme, office.staff(GroupTerm.LEADER)));
    }
}
