package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.groups.SessionStore.Session;
import se.framsteg.identity.ExternalLeaders;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Caller;
import se.framsteg.platform.Conflict;
import se.framsteg.platform.Faults;
import se.framsteg.platform.Ids;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;
import se.framsteg.schedule.Deviation;
import se.framsteg.schedule.Recurrence;

/** Makes, changes, publishes and cancels activities; each change waits for others of the same activity. */
@Singleton
final class ActivityBook {

    private final ActivityRepository activities;
    private final ActivityStore store;
    private final ActivityRules rules;
    private final SessionStore sessions;
    private final Places places;
    private final LeaderNews leaderNews;
    private final ExternalLeaders externalLeaders;
    private final Caller.Current caller;
    private final Conflict conflict;
    private final Calendar calendar;
    private final Ids ids;

    ActivityBook(
            ActivityRepository activities,
            ActivityStore store,
            ActivityRules rules,
            SessionStore sessions,
            Places places,
            LeaderNews leaderNews,
            ExternalLeaders externalLeaders,
            Caller.Current caller,
            Conflict conflict,
            Calendar calendar,
            Ids ids) {
        this.activities = activities;
        this.store = store;
        this.rules = rules;
        this.sessions = sessions;
        this.places = places;
        this.leaderNews = leaderNews;
        this.externalLeaders = externalLeaders;
        this.caller = caller;
        this.conflict = conflict;
        this.calendar = calendar;
        this.ids = ids;
    }

    Activity get(UUID programmeId, UUID activityId) {
        return activities
                .findByIdAndProgrammeId(activityId, programmeId)
                .map(store::read)
                .orElseThrow(() -> Refused.because(ProblemType.NOT_FOUND));
    }

    Activity make(UUID programmeId, ActivityDetails sent) {
        ActivityDetails details = rules.check(programmeId, sent, null, 1);
        UUID id = ids.next();
        SessionChange planned = draft(details);
        ActivityEntity activity =
                store.entity(id, programmeId, ActivityState.DRAFT, details, planned.lastEnd(), null, me());
        store.save(activity, details, true);
        planned.sessions().forEach(session -> sessions.save(id, session));
        return get(programmeId, id);
    }

    /** Nobody has seen a draft but its coordinators, so nothing of it needs to stay; whoever was asked to lead it is out. */
    void discard(UUID programmeId, UUID activityId, long version) {
        ActivityEntity stored = lock(programmeId, activityId, version);
        if (stored.state() != ActivityState.DRAFT) {
            throw Refused.because(ProblemType.ACTIVITY_TOLD);
        }
        sessions.removeAll(activityId);
        externalLeaders.forget(activityId);
        store.remove(activityId);
    }

    Activity change(UUID programmeId, UUID activityId, ActivityDetails sent) {
        ActivityEntity stored = lock(programmeId, activityId, sent.version());
        ActivityDetails details = checked(stored, sent);
        return stored.state() == ActivityState.DRAFT
                ? redraft(stored, details)
                : save(stored, ActivityState.PUBLISHED, details, change(stored, details), null);
    }

    ChangeEffect preview(UUID programmeId, UUID activityId, ActivityDetails sent) {
        ActivityEntity stored = lock(programmeId, activityId, sent.version());
        ActivityDetails details = checked(stored, sent);
        if (stored.state() == ActivityState.DRAFT) {
            return ChangeEffect.NONE;
        }
        SessionChange change = change(stored, details);
        boolean elsewhere = elsewhere(stored, details);
        return places.effect(activityId, details, change, elsewhere)
                .withLeaders(
                        LeaderNews.concerns(change, elsewhere)
                                ? readers(stored, details).size()
                                : 0);
    }

    /** What lies ahead of it becomes known, and open to those it is for. */
    Activity publish(UUID programmeId, UUID activityId, long version) {
        ActivityEntity stored = lock(programmeId, activityId, version);
        if (stored.state() != ActivityState.DRAFT) {
            return store.read(stored);
        }
        ActivityDetails details = store.details(stored.content());
        SessionChange ahead = SessionChange.of(List.of(), rules.slots(details.recurrence()), calendar.now());
        if (ahead.sessions().stream().allMatch(Session::isCancelled)) {
            throw Refused.because(ProblemType.ACTIVITY_OVER);
        }
        sessions.removeAll(activityId);
        return save(stored, ActivityState.PUBLISHED, raised(stored, details.recurrence()), ahead, null);
    }

    /** What lies ahead of it will not be; whoever had a place still sees it, as cancelled. */
    Activity cancel(UUID programmeId, UUID activityId, Cancellation wish) {
        ActivityEntity stored = lock(programmeId, activityId, wish.version());
        String reason = reason(wish);
        Instant now = calendar.now();
        List<Session> after = sessions.listOf(activityId).stream()
                .map(session -> session.hasBegun(now) || session.isCancelled() ? session : session.cancelled(reason))
                .toList();
        ActivityDetails details = raised(stored, store.details(stored.content()).recurrence());
        SessionChange change = new SessionChange(after, List.of(), List.of(), 0);
        places.close(activityId, change, me());
        return save(stored, ActivityState.CANCELLED, details, change, reason);
    }

    Activity cancelSession(UUID programmeId, UUID activityId, LocalDate on, Cancellation wish) {
        ActivityEntity stored = lock(programmeId, activityId, wish.version());
        String reason = reason(wish);
        Session session = sessions.listOf(activityId).stream()
                .filter(one -> one.on().equals(on))
                .findFirst()
                .orElseThrow(() -> Refused.because(ProblemType.NOT_FOUND));
        if (session.isCancelled()) {
            return store.read(stored);
        }
        if (session.hasBegun(calendar.now())) {
            throw Refused.because(ProblemType.ACTIVITY_OVER);
        }
        ActivityDetails details =
                raised(stored, without(store.details(stored.content()).recurrence(), on));
        if (stored.state() == ActivityState.DRAFT) {
            redraft(stored, details);
        } else {
            save(stored, ActivityState.PUBLISHED, details, change(stored, details), null);
        }
        sessions.save(activityId, session.cancelled(reason));
        return get(programmeId, activityId);
    }

    private Activity redraft(ActivityEntity stored, ActivityDetails details) {
        sessions.removeAll(stored.id());
        return save(stored, ActivityState.DRAFT, details, draft(details), null);
    }

    private Activity save(
            ActivityEntity stored,
            ActivityState state,
            ActivityDetails details,
            SessionChange change,
            @Nullable String because) {
        Set<UUID> readers = readers(stored, details);
        change.sessions().forEach(session -> sessions.save(stored.id(), session));
        Instant ends = state == ActivityState.CANCELLED ? change.endsWhenCancelled(calendar.now()) : change.lastEnd();
        ActivityEntity activity = store.entity(stored.id(), stored.programmeId(), state, details, ends, because, me());
        store.save(activity, details, false);
        if (state == ActivityState.PUBLISHED) {
            boolean elsewhere = elsewhere(stored, details);
            places.follow(stored.id(), details, change, elsewhere, me());
            leaderNews.tellChanged(readers, stored.id(), change, elsewhere);
        } else if (state == ActivityState.CANCELLED) {
            leaderNews.tellCancelled(readers, stored.id());
        }
        return get(stored.programmeId(), stored.id());
    }

    private ActivityEntity lock(UUID programmeId, UUID activityId, long version) {
        ActivityEntity stored =
                activities.lock(activityId, programmeId).orElseThrow(() -> Refused.because(ProblemType.NOT_FOUND));
        if (stored.version() != version) {
            throw conflict.over(store.read(stored));
        }
        ActivityState state = stored.stateAt(calendar.now());
        if (state == ActivityState.CANCELLED || state == ActivityState.FINISHED) {
            throw Refused.because(ProblemType.ACTIVITY_OVER);
        }
        return stored;
    }

    private ActivityDetails checked(ActivityEntity stored, ActivityDetails sent) {
        ActivityDetails before = store.details(stored.content());
        ActivityDetails details = rules.check(stored.programmeId(), sent, before, stored.version() + 1);
        boolean rebooked = stored.state() != ActivityState.DRAFT && details.booking() != before.booking();
        new Faults().addIf(rebooked, "/booking", ProblemType.PLACES_TAKEN).refuse();
        return details;
    }

    private SessionChange change(ActivityEntity stored, ActivityDetails details) {
        return SessionChange.of(sessions.listOf(stored.id()), rules.slots(details.recurrence()), calendar.now());
    }

    private Set<UUID> readers(ActivityEntity stored, ActivityDetails details) {
        return leaderNews.readers(stored.id(), store.details(stored.content()), details);
    }

    private static boolean elsewhere(ActivityEntity stored, ActivityDetails details) {
        return !Objects.equals(stored.place(), details.place());
    }

    /** All of it, also what has passed: nobody has been told of any. */
    private SessionChange draft(ActivityDetails details) {
        return SessionChange.of(List.of(), rules.slots(details.recurrence()), Instant.MIN);
    }

    private ActivityDetails raised(ActivityEntity stored, Recurrence rule) {
        return store.details(stored.content()).with(rule, stored.version() + 1);
    }

    private static Recurrence without(Recurrence rule, LocalDate on) {
        List<Deviation> others = new ArrayList<>(rule.deviations());
        others.removeIf(deviation -> deviation.on().equals(on));
        others.add(Deviation.cancelled(on));
        return rule.withDeviations(others);
    }

    private static String reason(Cancellation wish) {
        Faults faults = new Faults();
        String reason = faults.line("/reason", wish.reason(), Cancellation.LONGEST);
        faults.refuse();
        return reason;
    }

    private UUID me() {
        return caller.get().accountId();
    }
}
