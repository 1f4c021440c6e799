package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.framsteg.groups.Notices.News;
import se.framsteg.groups.SessionStore.Session;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Caller;

/** Tells leaders what somebody else does to what they lead. */
@Singleton
final class LeaderNews {

    private final LedSessionReads sessions;
    private final Notices notices;
    private final Caller.Current caller;
    private final Calendar calendar;

    LeaderNews(LedSessionReads sessions, Notices notices, Caller.Current caller, Calendar calendar) {
        this.sessions = sessions;
        this.notices = notices;
        this.caller = caller;
        this.calendar = calendar;
    }

    /**
     * Who is told of a change, before it is stored: those who lead it afterwards too and do not do it themselves. Whoever leads
     * it from now on has not known it otherwise.
     */
    Set<UUID> readers(UUID activityId, ActivityDetails before, ActivityDetails after) {
        Set<UUID> leaders = sessions.leaders(activityId);
        leaders.removeIf(
                leader -> before.leaders().contains(leader) && !after.leaders().contains(leader));
        leaders.remove(caller.get().accountId());
        return leaders;
    }

    /** Whether there is something to tell; what is added shows among their sessions. */
    static boolean concerns(SessionChange change, boolean elsewhere) {
        return elsewhere || !change.moved().isEmpty() || !change.removed().isEmpty();
    }

    /** @param elsewhere whether it is at another place from now on */
    void tellChanged(Set<UUID> readers, UUID activityId, SessionChange change, boolean elsewhere) {
        List<News> news = new ArrayList<>();
        for (UUID reader : readers) {
            about(reader, NewsKind.SESSION_MOVED, activityId, change.moved()).forEach(news::add);
            about(reader, NewsKind.SESSION_CANCELLED, activityId, change.removed())
                    .forEach(news::add);
            if (elsewhere) {
                news.add(new News(reader, NewsKind.PLACE_CHANGED, activityId, null));
            }
        }
        notices.tellLeaders(news, calendar.now());
    }

    void tellCancelled(Set<UUID> readers, UUID activityId) {
        notices.tellLeaders(
                readers.stream()
                        .map(reader -> new News(reader, NewsKind.ACTIVITY_CANCELLED, activityId, null))
                        .toList(),
                calendar.now());
    }

    private static Stream<News> about(UUID reader, NewsKind kind, UUID activityId, List<Session> sessions) {
        return sessions.stream().map(session -> new News(reader, kind, activityId, session.on()));
    }
}
