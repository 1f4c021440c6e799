package se.framsteg.schedule;

import static se.framsteg.platform.Action.READ;
import static se.framsteg.platform.Action.WRITE;
import static se.framsteg.platform.Category.ABSENCE_REASON;
import static se.framsteg.platform.Category.ATTENDANCE;
import static se.framsteg.platform.Whose.LISTED;
import static se.framsteg.platform.Whose.OWN;
import static se.framsteg.platform.Whose.PARTICIPANT;

import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Caller;
import se.framsteg.platform.Guarded;
import se.framsteg.schedule.AttendanceStore.Whose;

@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class AttendanceController implements AttendanceApi {

    private final Absences absences;
    private final ReasonStore reasons;
    private final AttendanceBook book;
    private final AttendanceStore store;
    private final ManyRegistrations many;
    private final Caller.Current caller;
    private final Calendar calendar;

    AttendanceController(
            Absences absences,
            ReasonStore reasons,
            AttendanceBook book,
            AttendanceStore store,
            ManyRegistrations many,
            Caller.Current caller,
            Calendar calendar) {
        this.absences = absences;
        this.reasons = reasons;
        this.book = book;
        this.store = store;
        this.many = many;
        this.caller = caller;
        this.calendar = calendar;
    }

    @Override
    @Guarded(value = ATTENDANCE, action = WRITE, of = OWN)
    public Attendance report(String occurrence, Absence absence) {
        return absences.report(me(), Keys.get(occurrence), absence);
    }

    @Override
    @Guarded(value = ABSENCE_REASON, action = READ, of = OWN)
    public AbsenceReason ownReason(String occurrence) {
        return absences.reason(me(), Keys.get(occurrence));
    }

    @Override
    @Guarded(value = ABSENCE_REASON, action = WRITE, of = OWN)
    public AbsenceReason giveReason(String occurrence, AbsenceReason reason) {
        return absences.give(me(), Keys.get(occurrence), reason);
    }

    @Override
    @Guarded(value = ATTENDANCE, action = WRITE, of = PARTICIPANT)
    public Attendance register(UUID participantId, String occurrence, AttendanceChange change) {
        return book.register(participantId, Keys.get(occurrence), change, me());
    }

    @Override
    @Guarded(value = ATTENDANCE, action = READ, of = PARTICIPANT)
    public List<Attendance> versions(UUID participantId, String occurrence) {
        return store.versions(new Whose(participantId, Keys.get(occurrence)));
    }

    @Override
    @Guarded(value = ABSENCE_REASON, action = READ, of = PARTICIPANT)
    public List<GivenReason> reasons(UUID participantId, @Nullable LocalDate on) {
        IsoWeek week = IsoWeek.of(on, calendar.today());
        return reasons.between(participantId, week.monday(), week.sunday());
    }

    @Override
    @Guarded(value = ATTENDANCE, action = WRITE, of = LISTED)
    public List<RegistrationResult> registerMany(Registrations registrations) {
        return many.register(me(), registrations);
    }

    private UUID me() {
        return caller.get().accountId();
    }
}
