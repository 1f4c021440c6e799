package se.framsteg.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.framsteg.platform.Ids;
import se.framsteg.testing.Person;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

/** A published series whose people have had their places long since, and whose sessions are moved to when a test wants them. */
final class Term {

    private static final int DAY = 24 * 60;
    private static final int HOUR = 60;

    private final Scene scene;
    private final Groups groups;
    private final LocalDate first;
    final Activity activity;

    Term(Scene scene, int sessions, int capacity, boolean dropIn, List<Person> people) {
        this.scene = scene;
        this.groups = new Groups(scene);
        this.first = scene.today().plusDays(1);
        ActivityDetails details = groups.details(capacity, Booking.SERIES, first, first.plusWeeks(sessions - 1L));
        this.activity = groups.published(dropIn ? Groups.dropIn(details) : details);
        people.forEach(person -> Groups.as(person).signUp(Groups.series(activity, person)));
        scene.rows()
                .update(
                        "UPDATE taking_part t JOIN bookable b ON b.id = t.bookable_id SET t.since = ? WHERE b.activity_id = ?",
                        Instant.now().minusSeconds(300L * DAY * 60),
                        activity.id());
    }

    /** Of a session, by which it is known for ever. @param number from 1 */
    LocalDate day(int number) {
        return first.plusWeeks(number - 1L);
    }

    /** It ended an hour ago. */
    void justOver(int number) {
        groups.begin(activity, day(number), 2 * HOUR, -HOUR);
    }

    /** It was so many whole days ago. */
    void wasDaysAgo(int number, int days) {
        groups.begin(activity, day(number), days * DAY + 2 * HOUR, -(days * DAY + HOUR));
    }

    /** So long ago that nobody can answer any more. */
    void isClosed(int number) {
        wasDaysAgo(number, FeedbackApi.DAYS_OPEN + 1);
    }

    void mark(int number, RosterState state, Person... people) {
        for (Person person : people) {
            RosterApi roster = RunningApi.as(scene.coordinator, RosterClient.class);
            int version = roster.roster(activity.id(), day(number)).rows().stream()
                    .filter(row -> row.participantId().equals(person.id()))
                    .findFirst()
                    .orElseThrow()
                    .version();
            Mark mark = new Mark(RunningApi.bean(Ids.class).next(), person.id(), state, version);
            assertThat(roster.mark(activity.id(), day(number), new Marks(List.of(mark), false)))
                    .allMatch(result -> result.problem() == null);
        }
    }

    FeedbackStored answer(int number, Person person, FeedbackAnswer answer) {
        return feedback(person).answer(activity.id(), day(number), answer);
    }

    /** They came, and say how it was. */
    void say(int number, Face face, Person... people) {
        for (Person person : people) {
            mark(number, RosterState.CAME, person);
            answer(number, person, new FeedbackAnswer(face, null));
        }
    }

    ActivityFigures figures(Person as) {
        return RunningApi.as(as, FiguresClient.class).figures(activity.id());
    }

    SessionFeedback said(int number, Person as) {
        return figures(as).sessions().stream()
                .filter(session -> session.on().equals(day(number)))
                .findFirst()
                .orElseThrow()
                .feedback();
    }

    UUID id() {
        return activity.id();
    }

    static FeedbackApi feedback(Person person) {
        return RunningApi.as(person, FeedbackClient.class);
    }
}
