package se.framsteg.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.groups.ActivitiesClient;
import se.framsteg.groups.Activity;
import se.framsteg.groups.ActivityPage;
import se.framsteg.groups.Cancellation;
import se.framsteg.groups.CatalogueClient;
import se.framsteg.groups.Mark;
import se.framsteg.groups.Marks;
import se.framsteg.groups.Publication;
import se.framsteg.groups.RosterClient;
import se.framsteg.groups.RosterRow;
import se.framsteg.groups.RosterState;
import se.framsteg.groups.Suggestion;
import se.framsteg.people.EnrolmentState;
import se.framsteg.people.ParticipantRow;
import se.framsteg.people.ParticipantsClient;
import se.framsteg.platform.Calendar;

/** One group from the day it is published: who signs up, who waits, who came, what was cancelled. */
final class GroupTerm {

    static final String LEADER = "sara.wiklander@example.org";
    private static final int PUBLISHED_DAYS_BEFORE = 10;
    private static final int MOST_FOUND = 50;
    private static final double COMES = 0.75;
    private static final double COMES_LATE = 0.5;

    private final Backstage backstage;
    private final Office office;
    private final PlannedGroup group;
    private final SplittableRandom random;
    private @Nullable UUID id;

    GroupTerm(Backstage backstage, Office office, PlannedGroup group) {
        this.backstage = backstage;
        this.office = office;
        this.group = group;
        this.random = Moments.randomOf("group " + group.title());
    }

    void plan(Timeline timeline, LocalDate today) {
        LocalDate latest = today.minusDays(2);
        LocalDate wanted = group.first(today).minusDays(PUBLISHED_DAYS_BEFORE);
        LocalDate published = Moments.workdayUpTo(wanted.isBefore(latest) ? wanted : latest);
        if (!published.isAfter(PlannedProgramme.named(EviCoacher.PROGRAMME).since())) {
            return;
        }
        Instant opened = Moments.beginning(published).plus(Duration.ofHours(9));
        timeline.at(opened, () -> publish(today));
        for (int i = 0; i < group.people().size(); i++) {
            String name = group.people().get(i);
            timeline.at(opened.plus(Duration.ofMinutes(30L * (i + 1))), () -> signUp(name));
        }
        timeline.at(opened.plus(Duration.ofHours(5)), this::suggest);
        new OutsideLeaders(backstage, office, group.title()).plan(timeline, opened, this::id);
        for (int week = group.firstWeek(); week < Math.min(1, group.firstWeek() + group.weeks()); week++) {
            LocalDate on = group.inWeek(today, week);
            timeline.at(end(on).plus(Duration.ofMinutes(5)), () -> mark(on));
            timeline.at(end(on).plus(Duration.ofMinutes(50)), () -> correct(on));
        }
        timeline.at(opened.plus(Duration.ofHours(28)), () -> cancel(today));
        timeline.at(Moments.beginning(today).minus(Duration.ofHours(1)), this::giveBack);
    }

    private Instant end(LocalDate on) {
        return on.atTime(group.ends()).atZone(Calendar.ZONE).toInstant();
    }

    private void publish(LocalDate today) {
        ActivitiesClient api = coordinator();
        UUID programme = office.programme(EviCoacher.PROGRAMME);
        Activity draft = api.make(programme, group.details(today, programme, office.staff(LEADER)));
        api.publish(programme, draft.id(), new Publication(draft.details().version()));
        id = draft.id();
    }

    /** Where it can be found once it is published. */
    UUID id() {
        return Objects.requireNonNull(id, group.title());
    }

    private void signUp(String name) {
        find(name).ifPresent(participant -> {
            CatalogueClient phone = backstage.as(participant, CatalogueClient.class);
            ActivityPage page = phone.ownActivity(id());
            if (page.series() != null) {
                phone.signUp(page.series().id());
            } else {
                page.sessions().stream()
                        .limit(3)
                        .forEach(session -> phone.signUp(
                                Objects.requireNonNull(session.bookable()).id()));
            }
        });
    }

    private void giveBack() {
        String name = group.givenBackBy();
        if (name != null) {
            find(name).ifPresent(participant -> {
                CatalogueClient phone = backstage.as(participant, CatalogueClient.class);
                phone.withdraw(
                        Objects.requireNonNull(phone.ownActivity(id()).series()).id());
            });
        }
    }

    /** The coach thinks of somebody; whether they go is up to them. */
    private void suggest() {
        String name = group.suggestedTo();
        if (name != null) {
            find(name)
                    .ifPresent(participant -> backstage
                            .as(coachOf(name), CatalogueClient.class)
                            .suggest(participant, new Suggestion(id())));
        }
    }

    private void mark(LocalDate on) {
        if (!isHeld(on)) {
            return;
        }
        RosterClient leader = leader();
        List<Mark> marks = leader.roster(id(), on).rows().stream()
                .filter(row -> row.state() == RosterState.EXPECTED)
                .map(row -> new Mark(backstage.newId(), row.participantId(), state(), row.version()))
                .toList();
        leader.mark(id(), on, new Marks(marks, false));
    }

    /** Not on a public holiday. */
    private boolean isHeld(LocalDate on) {
        return leader().ledSessions(on).sessions().stream()
                .anyMatch(session ->
                        session.activityId().equals(id()) && session.on().equals(on));
    }

    private RosterClient leader() {
        return backstage.as(office.staff(LEADER), RosterClient.class);
    }

    private RosterState state() {
        if (random.nextDouble() < COMES) {
            return RosterState.CAME;
        }
        return random.nextDouble() < COMES_LATE ? RosterState.LATE : RosterState.ABSENT;
    }

    /** Somebody had told the leader after all. */
    private void correct(LocalDate on) {
        if (!isHeld(on)) {
            return;
        }
        RosterClient leader = leader();
        leader.roster(id(), on).rows().stream()
                .filter(row -> row.state() == RosterState.ABSENT)
                .findFirst()
                .ifPresent(row -> leader.mark(id(), on, new Marks(List.of(told(row)), false)));
    }

    private Mark told(RosterRow row) {
        return new Mark(backstage.newId(), row.participantId(), RosterState.ABSENT_REPORTED, row.version());
    }

    private void cancel(LocalDate today) {
        UUID programme = office.programme(EviCoacher.PROGRAMME);
        ActivitiesClient api = coordinator();
        Activity activity = api.activity(programme, id());
        long version = activity.details().version();
        if (group.cancelledAll() != null) {
            api.cancel(programme, id(), new Cancellation(group.cancelledAll(), version));
        } else if (group.cancelledWeek() != null) {
            String because = Objects.requireNonNull(group.because());
            LocalDate on = group.inWeek(today, group.cancelledWeek());
            if (activity.sessions().stream().anyMatch(session -> session.on().equals(on))) {
                api.cancelSession(programme, id(), on, new Cancellation(because, version));
            }
        }
    }

    /** Somebody who is enrolled by now. */
    Optional<UUID> find(String name) {
        return backstage
                .as(office.coordinator(EviCoacher.PROGRAMME), ParticipantsClient.class)
                .participants(office.programme(EviCoacher.PROGRAMME), name, EnrolmentState.ACTIVE, 0, MOST_FOUND)
                .rows()
                .stream()
                .map(ParticipantRow::id)
                .findFirst();
    }

    private UUID coachOf(String name) {
        return Person.all().stream()
                .filter(person -> person.name().equals(name))
                .map(person -> office.staff(Objects.requireNonNull(person.coach())))
                .findFirst()
                .orElseThrow();
    }

    private ActivitiesClient coordinator() {
        return backstage.as(office.coordinator(EviCoacher.PROGRAMME), ActivitiesClient.class);
    }
}
