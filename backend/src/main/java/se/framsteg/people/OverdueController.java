package se.framsteg.people;

import static se.framsteg.platform.Action.READ;
import static se.framsteg.platform.Category.PLAN;
import static se.framsteg.platform.Whose.LISTED;

import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Caller;
import se.framsteg.platform.Disclosures;
import se.framsteg.platform.Guarded;

/** What is late, gathered from the rooms. During a pause nothing is. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class OverdueController implements OverdueApi {

    private static final Comparator<OverdueRow> OLDEST_FIRST = Comparator.comparing(OverdueRow::since)
            .thenComparing(OverdueRow::participantName)
            .thenComparing(OverdueRow::kind);

    private final List<OverdueSource> sources;
    private final Coaching coaching;
    private final Disclosures disclosures;
    private final Caller.Current caller;
    private final Calendar calendar;

    OverdueController(
            List<OverdueSource> sources,
            Coaching coaching,
            Disclosures disclosures,
            Caller.Current caller,
            Calendar calendar) {
        this.sources = sources;
        this.coaching = coaching;
        this.disclosures = disclosures;
        this.caller = caller;
        this.calendar = calendar;
    }

    @Override
    @Guarded(value = PLAN, action = READ, of = LISTED)
    public Overdue overdue() {
        LocalDate today = calendar.today();
        List<CurrentEnrolment> watched = coaching.listOverseen(caller.get().accountId(), today).stream()
                .filter(enrolment -> !enrolment.pausedOn(today))
                .toList();
        List<OverdueRow> rows = sources.stream()
                .flatMap(source -> source.overdue(watched, today).stream())
                .sorted(OLDEST_FIRST)
                .toList();
        disclosures.disclosed(
                rows.stream().map(OverdueRow::participantId).distinct().toList());
        return new Overdue(today, rows);
    }
}
