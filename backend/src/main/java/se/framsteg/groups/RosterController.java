package se.framsteg.groups;

import static se.framsteg.platform.Action.READ;
import static se.framsteg.platform.Action.WRITE;
import static se.framsteg.platform.Category.ATTENDANCE;
import static se.framsteg.platform.Category.ROSTER;
import static se.framsteg.platform.Whose.LISTED;
import static se.framsteg.platform.Whose.OWN;

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

@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class RosterController implements RosterApi {

    private final RosterBook book;
    private final LedSessionReads sessions;
    private final CheckIns checkIns;
    private final Notices notices;
    private final Caller.Current caller;
    private final Calendar calendar;

    RosterController(
            RosterBook book,
            LedSessionReads sessions,
            CheckIns checkIns,
            Notices notices,
            Caller.Current caller,
            Calendar calendar) {
        this.book = book;
        this.sessions = sessions;
        this.checkIns = checkIns;
        this.notices = notices;
        this.caller = caller;
        this.calendar = calendar;
    }

    @Override
    @Guarded(value = ROSTER, action = READ, of = LISTED)
    public LedSessions ledSessions(@Nullable LocalDate on) {
        return book.sessions(me(), on);
    }

    @Override
    @Guarded(value = ROSTER, action = READ, of = LISTED)
    public List<GroupNews> ledNews() {
        return notices.listUnseenByLeader(me());
    }

    @Override
    @Guarded(value = ROSTER, action = WRITE, of = LISTED)
    public void ledNewsSeen(UUID newsId) {
        notices.seen(me(), newsId, calendar.now());
    }

    @Override
    @Guarded(value = ROSTER, action = READ, of = LISTED)
    public Roster roster(UUID activityId, LocalDate on) {
        return book.get(me(), activityId, on);
    }

    @Override
    @Guarded(value = ROSTER, action = WRITE, of = LISTED)
    public List<MarkResult> mark(UUID activityId, LocalDate on, Marks marks) {
        return book.mark(me(), activityId, on, marks);
    }

    @Override
    @Guarded(value = ROSTER, action = WRITE, of = LISTED)
    public Roster addGuest(UUID activityId, LocalDate on, UUID guestId, GuestName name) {
        return book.addGuest(me(), activityId, on, guestId, name);
    }

    @Override
    @Guarded(value = ROSTER, action = WRITE, of = LISTED)
    public Roster removeGuest(UUID activityId, LocalDate on, UUID guestId) {
        return book.removeGuest(me(), activityId, on, guestId);
    }

    @Override
    @Guarded(value = ROSTER, action = WRITE, of = LISTED)
    public Roster tookPlace(UUID activityId, LocalDate on, TookPlace tookPlace) {
        return book.tookPlace(me(), activityId, on, tookPlace);
    }

    @Override
    @Guarded(value = ROSTER, action = READ, of = LISTED)
    public CheckInCode checkInCode(UUID activityId, LocalDate on) {
        return checkIns.code(sessions.get(me(), activityId, on));
    }

    @Override
    @Guarded(value = ATTENDANCE, action = WRITE, of = OWN)
    public CheckedIn checkIn(CheckInCode code) {
        return checkIns.checkIn(me(), code.code());
    }

    private UUID me() {
        return caller.get().accountId();
    }
}
