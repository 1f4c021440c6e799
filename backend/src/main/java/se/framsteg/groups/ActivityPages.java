package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.groups.PlaceReads.Seen;
import se.framsteg.groups.SessionStore.Session;
import se.framsteg.identity.Accounts;
import se.framsteg.identity.ExternalLeaders;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;
import se.framsteg.schedule.BusyTimes;
import se.framsteg.schedule.Occurrence;
import se.framsteg.schedule.OccurrenceKey;
import se.framsteg.schedule.SourceKind;

/** One activity as a participant sees it, with what it would clash with. */
@Singleton
final class ActivityPages {

    private final ActivityRepository activities;
    private final ActivityStore store;
    private final SessionStore sessions;
    private final PlaceReads places;
    private final Reach reach;
    private final Suggestions suggestions;
    private final BusyTimes busy;
    private final Accounts accounts;
    private final ExternalLeaders fromOutside;
    private final Calendar calendar;

    ActivityPages(
            ActivityRepository activities,
            ActivityStore store,
            SessionStore sessions,
            PlaceReads places,
            Reach reach,
            Suggestions suggestions,
            BusyTimes busy,
            Accounts accounts,
            ExternalLeaders fromOutside,
            Calendar calendar) {
        this.activities = activities;
        this.store = store;
        this.sessions = sessions;
        this.places = places;
        this.reach = reach;
        this.suggestions = suggestions;
        this.busy = busy;
        this.accounts = accounts;
        this.fromOutside = fromOutside;
        this.calendar = calendar;
    }

    ActivityPage of(UUID participant, UUID activityId) {
        ActivityEntity stored = activities
                .findById(activityId)
                .filter(activity -> reach.isKnownTo(participant, activityId))
                .orElseThrow(() -> Refused.because(ProblemType.NOT_FOUND));
        ActivityDetails details = store.details(stored.content());
        List<Seen> seen = places.ofActivity(activityId, participant);
        return new ActivityPage(
                activityId,
                accounts.names(List.of(participant)).getOrDefault(participant, ""),
                details.title(),
                details.theme(),
                details.picture(),
                details.purpose(),
                details.forWhom(),
                details.firstTime(),
                details.place(),
                details.municipality(),
                details.languages(),
                details.accessibility(),
                leaders(activityId, details),
                stored.stateAt(calendar.now()),
                stored.cancelledBecause(),
                details.dropIn(),
                details.booking() == Booking.SERIES ? bookable(seen, null) : null,
                coming(participant, stored, seen),
                suggestions.find(participant, activityId).orElse(null));
    }

    /** Names; of those from outside too. */
    private List<String> leaders(UUID activityId, ActivityDetails details) {
        return Stream.concat(
                        accounts.names(details.leaders()).values().stream(),
                        fromOutside.list(activityId).stream().map(ExternalLeaders.Listed::name))
                .sorted()
                .toList();
    }

    private List<SessionToBook> coming(UUID participant, ActivityEntity stored, List<Seen> seen) {
        Instant now = calendar.now();
        List<Session> ahead = sessions.listOf(stored.id()).stream()
                .filter(session -> session.slot().endsAt().isAfter(now))
                .toList();
        if (ahead.isEmpty()) {
            return List.of();
        }
        List<Occurrence> others =
                busy
                        .between(
                                participant,
                                ahead.getFirst().slot().day(),
                                ahead.getLast().slot().day())
                        .stream()
                        .filter(occurrence -> !isOf(stored.id(), occurrence))
                        .toList();
        return ahead.stream().map(session -> toBook(session, seen, others)).toList();
    }

    private static SessionToBook toBook(Session session, List<Seen> seen, List<Occurrence> others) {
        return new SessionToBook(
                session.on(),
                session.slot().starts(),
                session.slot().ends(),
                session.slot().state(),
                session.because(),
                bookable(seen, session),
                session.isCancelled()
                        ? List.of()
                        : others.stream()
                                .filter(other -> overlaps(session, other))
                                .toList());
    }

    private static boolean overlaps(Session session, Occurrence other) {
        return other.startsAt().isBefore(session.slot().endsAt())
                && session.slot().startsAt().isBefore(other.endsAt());
    }

    private static boolean isOf(UUID activityId, Occurrence occurrence) {
        return occurrence.kind() == SourceKind.SESSION
                && OccurrenceKey.parse(occurrence.key())
                        .filter(key -> key.sourceId().equals(activityId))
                        .isPresent();
    }

    /** @param session null: of the series */
    private static @Nullable Bookable bookable(List<Seen> seen, @Nullable Session session) {
        return seen.stream()
                .filter(one -> Objects.equals(one.row().onDay(), session == null ? null : session.on()))
                .map(Seen::shown)
                .findFirst()
                .orElse(null);
    }
}
