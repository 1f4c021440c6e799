package se.framsteg.people;

import static se.framsteg.platform.Action.READ;
import static se.framsteg.platform.Category.PERSON;
import static se.framsteg.platform.Whose.OWN;

import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import se.framsteg.identity.Accounts;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Caller;
import se.framsteg.platform.Guarded;

/** The participant's first page, gathered from the rooms. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class TodayController implements TodayApi {

    /** What is due first, then what comes, each in order of its day. */
    private static final Comparator<TodayItem> ORDER = Comparator.comparing(TodayItem::yourTurn)
            .reversed()
            .thenComparing(TodayItem::on, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final List<TodaySource> sources;
    private final Enrolments enrolments;
    private final Accounts accounts;
    private final Caller.Current caller;
    private final Calendar calendar;

    TodayController(
            List<TodaySource> sources,
            Enrolments enrolments,
            Accounts accounts,
            Caller.Current caller,
            Calendar calendar) {
        this.sources = sources;
        this.enrolments = enrolments;
        this.accounts = accounts;
        this.caller = caller;
        this.calendar = calendar;
    }

    @Override
    @Guarded(value = PERSON, action = READ, of = OWN)
    public Today today() {
        UUID participant = caller.get().accountId();
        LocalDate day = calendar.today();
        String name = accounts.find(participant).orElseThrow().name();
        return enrolments
                .find(participant, day)
                .map(enrolment -> new Today(day, name, enrolment.coachName(), true, items(enrolment, day)))
                .orElseGet(() -> new Today(day, name, null, false, List.of()));
    }

    private List<TodayItem> items(CurrentEnrolment enrolment, LocalDate day) {
        return sources.stream()
                .flatMap(source -> source.items(enrolment, day).stream())
                .sorted(ORDER)
                .toList();
    }
}
