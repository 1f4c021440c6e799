package se.framsteg.schedule;

import static se.framsteg.platform.Action.READ;
import static se.framsteg.platform.Action.WRITE;
import static se.framsteg.platform.Category.SCHEDULE;
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
import se.framsteg.identity.Language;
import se.framsteg.platform.Caller;
import se.framsteg.platform.Guarded;

@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class ScheduleController implements ScheduleApi {

    private final Weeks weeks;
    private final CaseloadWeeks caseload;
    private final Entries entries;
    private final Purposes purposes;
    private final Caller.Current caller;

    ScheduleController(Weeks weeks, CaseloadWeeks caseload, Entries entries, Purposes purposes, Caller.Current caller) {
        this.weeks = weeks;
        this.caseload = caseload;
        this.entries = entries;
        this.purposes = purposes;
        this.caller = caller;
    }

    @Override
    @Guarded(value = SCHEDULE, action = READ, of = OWN)
    public Week ownWeek(Language language, @Nullable LocalDate on) {
        return weeks.of(me(), language, on, kind -> true);
    }

    @Override
    @Guarded(value = SCHEDULE, action = READ, of = OWN)
    public Current current() {
        return weeks.current(me());
    }

    @Override
    @Guarded(value = SCHEDULE, action = READ, of = OWN)
    public List<Entry> ownEntries() {
        return entries.list(me(), SourceKind.OWN);
    }

    @Override
    @Guarded(value = SCHEDULE, action = WRITE, of = OWN)
    public Entry addOwnEntry(EntryDetails entry) {
        return entries.add(me(), SourceKind.OWN, entry);
    }

    @Override
    @Guarded(value = SCHEDULE, action = WRITE, of = OWN)
    public Entry changeOwnEntry(UUID entryId, EntryDetails entry) {
        return entries.change(me(), SourceKind.OWN, entryId, entry);
    }

    @Override
    @Guarded(value = SCHEDULE, action = WRITE, of = OWN)
    public void removeOwnEntry(UUID entryId, long version) {
        entries.remove(me(), SourceKind.OWN, entryId, version);
    }

    @Override
    @Guarded(value = SCHEDULE, action = READ, of = PARTICIPANT)
    public Week week(UUID participantId, Language language, @Nullable LocalDate on) {
        return weeks.of(participantId, language, on, kind -> kind != SourceKind.OWN);
    }

    @Override
    @Guarded(value = SCHEDULE, action = READ, of = PARTICIPANT)
    public List<Entry> hours(UUID participantId) {
        return entries.list(participantId, SourceKind.HOURS);
    }

    @Override
    @Guarded(value = SCHEDULE, action = WRITE, of = PARTICIPANT)
    public Entry addHours(UUID participantId, EntryDetails entry) {
        return entries.add(participantId, SourceKind.HOURS, entry);
    }

    @Override
    @Guarded(value = SCHEDULE, action = WRITE, of = PARTICIPANT)
    public Entry changeHours(UUID participantId, UUID entryId, EntryDetails entry) {
        return entries.change(participantId, SourceKind.HOURS, entryId, entry);
    }

    @Override
    @Guarded(value = SCHEDULE, action = WRITE, of = PARTICIPANT)
    public void removeHours(UUID participantId, UUID entryId, long version) {
        entries.remove(participantId, SourceKind.HOURS, entryId, version);
    }

    @Override
    @Guarded(value = SCHEDULE, action = READ, of = PARTICIPANT)
    public List<Purpose> purposes(UUID participantId) {
        return purposes.choices(participantId);
    }

    @Override
    @Guarded(value = SCHEDULE, action = READ, of = LISTED)
    public CaseloadWeek caseloadWeek(@Nullable LocalDate on) {
        return caseload.of(me(), on);
    }

    private UUID me() {
        return caller.get().accountId();
    }
}
