package se.framsteg.groups;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.groups.ActivityChoices.Choice;
import se.framsteg.groups.PlaceReads.Seen;
import se.framsteg.groups.SessionStore.Session;
import se.framsteg.identity.Accounts;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** Activities in and out of their tables. */
@Singleton
final class ActivityStore {

    private final ActivityRepository activities;
    private final SessionStore sessions;
    private final PlaceReads places;
    private final Accounts accounts;
    private final Calendar calendar;
    private final JsonMapper json;

    ActivityStore(
            ActivityRepository activities,
            SessionStore sessions,
            PlaceReads places,
            Accounts accounts,
            Calendar calendar,
            JsonMapper json) {
        this.activities = activities;
        this.sessions = sessions;
        this.places = places;
        this.accounts = accounts;
        this.calendar = calendar;
        this.json = json;
    }

    Activity read(ActivityEntity stored) {
        List<Seen> seen = places.ofActivity(stored.id(), null);
        ActivityDetails details = details(stored.content());
        return new Activity(
                stored.id(),
                stored.programmeId(),
                stored.stateAt(calendar.now()),
                details,
                stored.cancelledBecause(),
                spots(seen, null),
                sessions.listOf(stored.id()).stream()
                        .map(session -> session(session, seen))
                        .toList(),
                leaders(details),
                details.programmes().isEmpty() ? List.of() : activities.named(details.programmes()),
                accounts.names(Set.of(stored.changedBy())).getOrDefault(stored.changedBy(), ""),
                stored.changedAt());
    }

    private List<Choice> leaders(ActivityDetails details) {
        return accounts.names(details.leaders()).entrySet().stream()
                .map(leader -> new Choice(leader.getKey(), leader.getValue()))
                .sorted(Comparator.comparing(Choice::name).thenComparing(Choice::id))
                .toList();
    }

    ActivityDetails details(String content) {
        try {
            return json.readValue(content, ActivityDetails.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With whom it is open to and who leads it. */
    void save(ActivityEntity activity, ActivityDetails details, boolean isNew) {
        if (isNew) {
            activities.save(activity);
        } else {
            activities.update(activity);
            clear(activity.id());
        }
        details.programmes().forEach(programme -> activities.openToProgramme(activity.id(), programme));
        details.municipalities().forEach(name -> activities.openToMunicipality(activity.id(), name));
        details.leaders().forEach(leader -> activities.addLeader(activity.id(), leader));
    }

    /**
     * With all that {@link #save} wrote.
     *
     * @throws Refused {@code activity-told} where something else holds on to it, such as a suggestion
     */
    void remove(UUID activityId) {
        clear(activityId);
        try {
            activities.remove(activityId);
        } catch (DataAccessException e) {
            if (String.valueOf(e.getMessage()).contains("foreign key")) {
                throw Refused.because(ProblemType.ACTIVITY_TOLD);
            }
            throw e;
        }
    }

    private void clear(UUID activityId) {
        activities.clearReach(activityId);
        activities.clearLeaders(activityId);
    }

    ActivityEntity entity(
            UUID id,
            UUID programmeId,
            ActivityState state,
            ActivityDetails details,
            Instant endsAt,
            @Nullable String because,
            UUID by) {
        return new ActivityEntity(
                id,
                programmeId,
                state,
                details.theme(),
                details.title(),
                details.place(),
                details.municipality(),
                details.languages().stream().map(Enum::name).collect(Collectors.joining(",")),
                text(details),
                endsAt,
                because,
                details.version(),
                by,
                calendar.now());
    }

    private String text(ActivityDetails details) {
        try {
            return json.writeValueAsString(details);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GroupSession session(Session session, List<Seen> seen) {
        return new GroupSession(
                session.on(),
                session.slot().starts(),
                session.slot().ends(),
                session.slot().state(),
                session.because(),
                spots(seen, session));
    }

    private static @Nullable Spots spots(List<Seen> seen, @Nullable Session session) {
        return seen.stream()
                .filter(one -> session == null
                        ? one.row().onDay() == null
                        : session.on().equals(one.row().onDay()))
                .map(one -> one.shown().spots())
                .findFirst()
                .orElse(null);
    }
}
