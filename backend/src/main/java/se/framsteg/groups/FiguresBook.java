package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import se.framsteg.groups.Attended.Held;
import se.framsteg.groups.Belonging.Member;
import se.framsteg.groups.FeedbackReads.Said;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Disclosures;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** How one activity has gone, for whoever may see its rosters: nothing here that these would not tell. */
@Singleton
final class FiguresBook {

    private final LedSessionReads sessions;
    private final ActivityRepository activities;
    private final Attended attended;
    private final FeedbackReads feedback;
    private final PlaceReads places;
    private final Disclosures disclosures;
    private final Calendar calendar;

    FiguresBook(
            LedSessionReads sessions,
            ActivityRepository activities,
            Attended attended,
            FeedbackReads feedback,
            PlaceReads places,
            Disclosures disclosures,
            Calendar calendar) {
        this.sessions = sessions;
        this.activities = activities;
        this.attended = attended;
        this.feedback = feedback;
        this.places = places;
        this.disclosures = disclosures;
        this.calendar = calendar;
    }

    List<LedActivity> led(UUID caller) {
        disclosures.disclosed(List.of());
        return sessions.activities(caller);
    }

    ActivityFigures of(UUID caller, UUID activityId) {
        List<Led> all = sessions.ofActivity(caller, activityId);
        if (all.isEmpty()) {
            throw Refused.because(ProblemType.NOT_FOUND);
        }
        Instant now = calendar.now();
        List<Led> over = all.stream().filter(led -> led.session().isOver(now)).toList();
        List<SessionCount> counts = attended.of(
                over.stream().map(led -> new Held(activityId, led.session())).toList());
        List<PersonFigures> people = people(counts);
        disclosures.disclosed(people.stream().map(PersonFigures::participantId).toList());
        Said said = feedback.of(activityId, all.stream().map(Led::session).toList());
        return new ActivityFigures(
                activityId,
                activities.findById(activityId).orElseThrow().programmeId(),
                all.getFirst().title(),
                all.getFirst().coordinated(),
                places.waiting(List.of(activityId)).getOrDefault(activityId, 0),
                (int) all.stream()
                        .filter(led ->
                                !led.session().isOver(now) && !led.session().isCancelled())
                        .count(),
                IntStream.range(0, over.size())
                        .mapToObj(i -> session(over.get(i), counts.get(i), said))
                        .toList(),
                people,
                said.rest());
    }

    private static SessionFigures session(Led led, SessionCount count, Said said) {
        return new SessionFigures(
                led.session().on(),
                led.number(),
                led.session().slot().starts(),
                led.session().slot().ends(),
                count.outcome(),
                count.turnout(),
                said.of(led.session().on()));
    }

    /** By name: how often somebody came is nothing to be first in. */
    private static List<PersonFigures> people(List<SessionCount> counts) {
        Map<UUID, PersonFigures> people = new HashMap<>();
        for (SessionCount count : counts) {
            if (!count.held().session().isCancelled()) {
                count.members()
                        .forEach(
                                member -> people.merge(member.participantId(), once(count, member), FiguresBook::plus));
            }
        }
        Collator order = Collator.getInstance(Locale.of("sv"));
        return people.values().stream()
                .sorted(Comparator.comparing(PersonFigures::name, order).thenComparing(PersonFigures::participantId))
                .toList();
    }

    private static PersonFigures once(SessionCount count, Member member) {
        return new PersonFigures(
                member.participantId(), member.name(), count.came(member) ? 1 : 0, 1, count.isMissing(member) ? 1 : 0);
    }

    private static PersonFigures plus(PersonFigures one, PersonFigures other) {
        return new PersonFigures(
                one.participantId(),
                one.name(),
                one.came() + other.came(),
                one.held() + other.held(),
                one.missing() + other.missing());
    }
}
