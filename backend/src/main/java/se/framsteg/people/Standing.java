package se.framsteg.people;

import jakarta.inject.Singleton;
import java.util.UUID;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Caller;

/** How the caller stands to somebody today. */
@Singleton
final class Standing {

    private final StandingRepository standing;
    private final Caller.Current caller;
    private final Calendar calendar;

    Standing(StandingRepository standing, Caller.Current caller, Calendar calendar) {
        this.standing = standing;
        this.caller = caller;
        this.calendar = calendar;
    }

    boolean mayReach(UUID participantId) {
        return standing.mayReach(participantId, caller.get().accountId(), calendar.today());
    }

    boolean coordinates(UUID programmeId) {
        return standing.coordinates(programmeId, caller.get().accountId(), calendar.today());
    }
}
