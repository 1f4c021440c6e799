package se.framsteg.groups;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Calendar;
import se.framsteg.schedule.Recurrence;
import se.framsteg.testing.Changed;
import se.framsteg.testing.Person;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

/** What the tests of groups say again and again. */
final class Groups {

    static final LocalTime ONE = LocalTime.of(13, 0);
    static final LocalTime THREE = LocalTime.of(15, 0);

    private final Scene scene;

    Groups(Scene scene) {
        this.scene = scene;
    }

    static CatalogueApi as(Person person) {
        return RunningApi.as(person, CatalogueClient.class);
    }

    static ActivitiesApi coordinating(Person person) {
        return RunningApi.as(person, ActivitiesClient.class);
    }

    /** Every week from tomorrow on, five times, open to the scene's programme. */
    ActivityDetails details(int capacity, Booking booking) {
        return details(
                capacity, booking, scene.today().plusDays(1), scene.today().plusDays(29));
    }

    ActivityDetails details(int capacity, Booking booking, LocalDate from, LocalDate to) {
        return new ActivityDetails(
                "Sova bättre",
                Theme.HEALTH,
                Picture.PATH,
                "Du får prova sätt att sova bättre.",
                "För dig som sover dåligt.",
                "Vi presenterar oss. Du säger så mycket du vill.",
                "Storgatan 1, Kopparberg",
                null,
                List.of(SpokenLanguage.SWEDISH),
                "Hiss finns.",
                List.of(scene.leader.id()),
                List.of(scene.programme),
                List.of(),
                capacity,
                booking,
                rule(from, to),
                null,
                null,
                24,
                false,
                0);
    }

    static ActivityDetails withTimes(
            ActivityDetails details, @Nullable LocalDateTime opens, @Nullable LocalDateTime closes) {
        return Changed.from(details).with("opens", opens).with("closes", closes).made();
    }

    /** As it is sent back after it was read. */
    static ActivityDetails with(Activity read, int capacity, Recurrence rule) {
        return Changed.from(read.details())
                .with("capacity", capacity)
                .with("recurrence", rule)
                .made();
    }

    static ActivityDetails elsewhere(ActivityDetails details, String place) {
        return Changed.from(details).with("place", place).made();
    }

    static ActivityDetails ledBy(ActivityDetails details, Person... leaders) {
        return new ActivityDetails(
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
                Stream.of(leaders).map(Person::id).toList(),
                details.programmes(),
                details.municipalities(),
                details.capacity(),
                details.booking(),
                details.recurrence(),
                details.opens(),
                details.closes(),
                details.cancelHours(),
                details.dropIn(),
                details.version());
    }

    static Recurrence rule(LocalDate from, LocalDate to) {
        DayOfWeek day = from.getDayOfWeek();
        return new Recurrence(List.of(day), ONE, THREE, 1, from, to, true, List.of());
    }

    Activity published(ActivityDetails details) {
        ActivitiesApi coordinator = coordinating(scene.coordinator);
        Activity draft = coordinator.make(scene.programme, details);
        return coordinator.publish(
                scene.programme, draft.id(), new Publication(draft.details().version()));
    }

    /** Open to who comes without having signed up. */
    static ActivityDetails dropIn(ActivityDetails details) {
        return Changed.from(details).with("dropIn", true).made();
    }

    /** For somebody who looks for something. */
    static ActivityDetails found(
            ActivityDetails details,
            String title,
            Theme theme,
            @Nullable String municipality,
            List<SpokenLanguage> languages) {
        return Changed.from(details)
                .with("title", title)
                .with("theme", theme)
                .with("municipality", municipality)
                .with("languages", languages)
                .made();
    }

    /** Moves a session to now, past every rule: it began so many minutes ago, and ends in so many. */
    void begin(Activity activity, LocalDate on, int minutesAgo, int endsInMinutes) {
        Instant starts = Instant.now().minusSeconds(60L * minutesAgo);
        Instant ends = Instant.now().plusSeconds(60L * endsInMinutes);
        scene.rows()
                .update(
                        "UPDATE activity_session SET starts_at = ?, ends_at = ?, starts = ?, ends = ?"
                                + " WHERE activity_id = ? AND on_day = ?",
                        starts,
                        ends,
                        LocalDateTime.ofInstant(starts, Calendar.ZONE),
                        LocalDateTime.ofInstant(ends, Calendar.ZONE),
                        activity.id(),
                        on);
    }

    /** What one signs up for in a series. */
    static UUID series(Activity activity, Person seenBy) {
        return Objects.requireNonNull(as(seenBy).ownActivity(activity.id()).series())
                .id();
    }

    /** Likewise for one session. */
    static UUID session(Activity activity, int number, Person seenBy) {
        SessionToBook session = as(seenBy).ownActivity(activity.id()).sessions().get(number);
        return Objects.requireNonNull(session.bookable()).id();
    }

    Person participant(String name) {
        return scene.participant(name, scene.programme, null);
    }
}
