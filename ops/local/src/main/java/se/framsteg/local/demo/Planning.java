package se.framsteg.local.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.ActionDetails;
import se.framsteg.plan.ActionOwner;
import se.framsteg.plan.ActionState;
import se.framsteg.plan.AssessmentChange;
import se.framsteg.plan.AssessmentClient;
import se.framsteg.plan.AssessmentField;
import se.framsteg.plan.FollowUp;
import se.framsteg.plan.FollowUpKind;
import se.framsteg.plan.FollowUpOutcome;
import se.framsteg.plan.FollowUpState;
import se.framsteg.plan.FollowUpTime;
import se.framsteg.plan.FollowUps;
import se.framsteg.plan.FollowUpsClient;
import se.framsteg.plan.Frame;
import se.framsteg.plan.Milestone;
import se.framsteg.plan.MilestoneChange;
import se.framsteg.plan.MilestoneState;
import se.framsteg.plan.PlacementDetails;
import se.framsteg.plan.PlacementKind;
import se.framsteg.plan.PlacementsClient;
import se.framsteg.plan.Plan;
import se.framsteg.plan.PlanAnswer;
import se.framsteg.plan.PlanClient;
import se.framsteg.plan.PlanContent;
import se.framsteg.plan.PlanProposal;
import se.framsteg.plan.PreparedChange;
import se.framsteg.plan.SaidHow;
import se.framsteg.plan.SaidYes;
import se.framsteg.plan.SettledText;
import se.framsteg.plan.WeeklyHours;

/** One person's assessment, plan, placement and talks; in some lives something waits, or has been forgotten. */
final class Planning {

    private static final int PREPARES_AFTER_DAYS = 2;
    private static final int ASSESSED_AFTER_DAYS = 6;
    private static final int PROPOSED_AFTER_DAYS = 8;
    /** After the hours have come into the week, which the plan then says too. */
    private static final int AGREED_AFTER_DAYS = 11;

    private static final int PLACED_AFTER_DAYS = 14;
    private static final int WEEKS_PLACED = 12;
    private static final int FIRST_TALK_AFTER_DAYS = 23;
    private static final int WEEKS_BETWEEN_TALKS = 5;
    /** Older talks than these nobody asks about in a demo. */
    private static final int TALKS_OF_LATEST_DAYS = 110;

    private static final double ASSESSED = 0.9;
    private static final double AGREED = 0.85;
    private static final double WITHOUT_A_PHONE = 0.2;
    private static final double PLACED = 0.6;
    private static final double TOLD_HOW_IT_WENT = 0.85;
    private static final List<WeeklyHours> AFTERNOONS = List.of(
            new WeeklyHours(DayOfWeek.MONDAY, LocalTime.of(13, 0), LocalTime.of(16, 0), null),
            new WeeklyHours(DayOfWeek.WEDNESDAY, LocalTime.of(13, 0), LocalTime.of(16, 0), null),
            new WeeklyHours(DayOfWeek.THURSDAY, LocalTime.of(13, 0), LocalTime.of(16, 0), null));

    private final Backstage backstage;
    private final Supplier<UUID> coach;
    private final Stay stay;
    private final SplittableRandom random;
    private final PlannedLife life;
    private final Function<List<UUID>, List<WeeklyHours>> hours;
    private final boolean hasPhone;

    /** @param coach who coaches at that point of the story, @param hours that the week has, each for one of the milestones given */
    Planning(
            Backstage backstage,
            Supplier<UUID> coach,
            Person person,
            Stay stay,
            Function<List<UUID>, List<WeeklyHours>> hours) {
        this.backstage = backstage;
        this.coach = coach;
        this.stay = stay;
        this.hours = hours;
        this.random = Moments.randomOf(person.name() + ", plan");
        this.hasPhone = Moments.randomOf(person.name() + ", phone").nextDouble() >= WITHOUT_A_PHONE;
        List<PlannedLife> lives = PlannedLife.all();
        this.life = lives.get(random.nextInt(lives.size()));
    }

    void plan(Timeline timeline, LocalDate today, Supplier<UUID> id) {
        if (random.nextDouble() < ASSESSED) {
            at(timeline, PREPARES_AFTER_DAYS, () -> prepare(id.get()));
            at(timeline, ASSESSED_AFTER_DAYS, () -> assess(id.get()));
        }
        at(timeline, PROPOSED_AFTER_DAYS, () -> propose(id.get()));
        if (random.nextDouble() < AGREED) {
            at(timeline, AGREED_AFTER_DAYS, () -> agree(id.get()));
        }
        if (random.nextDouble() < PLACED) {
            at(timeline, PLACED_AFTER_DAYS, () -> place(id.get()));
        }
        planTalks(timeline, today, id);
    }

    private void planTalks(Timeline timeline, LocalDate today, Supplier<UUID> id) {
        LocalDate day = Moments.workdayFrom(stay.since().plusDays(FIRST_TALK_AFTER_DAYS));
        while (day.isBefore(today.minusDays(TALKS_OF_LATEST_DAYS))) {
            day = Moments.workdayFrom(day.plusWeeks(WEEKS_BETWEEN_TALKS));
        }
        LocalDate first = day;
        onDay(timeline, first.minusDays(7), () -> book(id.get(), first));
        for (; !day.isAfter(today); day = Moments.workdayFrom(day.plusWeeks(WEEKS_BETWEEN_TALKS))) {
            LocalDate held = day;
            LocalDate next = Moments.workdayFrom(day.plusWeeks(WEEKS_BETWEEN_TALKS));
            boolean told = random.nextDouble() < TOLD_HOW_IT_WENT;
            onDay(timeline, held, () -> talk(id.get(), held, next, told));
        }
    }

    private void at(Timeline timeline, int daysAfterFirst, Runnable deed) {
        onDay(timeline, day(daysAfterFirst), deed);
    }

    private LocalDate day(int daysAfterFirst) {
        return Moments.workdayFrom(stay.since().plusDays(daysAfterFirst));
    }

    /** Nothing is agreed with somebody who has left. */
    private void onDay(Timeline timeline, LocalDate day, Runnable deed) {
        if (day.isAfter(stay.since()) && day.isBefore(stay.leaving().on())) {
            timeline.at(Moments.inOfficeHours(day, random), deed);
        }
    }

    private void prepare(UUID id) {
        AssessmentClient phone = backstage.as(id, AssessmentClient.class);
        phone.prepare(AssessmentField.PRESENT_SITUATION, new PreparedChange(life.situation(), 0));
        phone.prepare(AssessmentField.SLEEP, new PreparedChange(life.sleep(), 0));
        phone.prepare(AssessmentField.STRENGTHS, new PreparedChange(life.strengths(), 0));
        phone.handIn();
    }

    private void assess(UUID id) {
        AssessmentClient desk = desk(AssessmentClient.class);
        int number = Objects.requireNonNull(desk.assessment(id).current()).number();
        desk.settle(
                id,
                new AssessmentChange(
                        List.of(
                                new SettledText(AssessmentField.MATTERS_MOST, life.goal()),
                                new SettledText(AssessmentField.STRENGTHS, life.strengths()),
                                new SettledText(AssessmentField.FUTURE, life.goal())),
                        true,
                        number));
    }

    private void propose(UUID id) {
        List<Milestone> milestones = life.milestones().stream()
                .map(step -> new Milestone(backstage.newId(), step.words(), null, step.question()))
                .toList();
        desk(PlanClient.class)
                .propose(
                        id,
                        new PlanProposal(
                                new PlanContent(
                                        life.goal(),
                                        life.activity(),
                                        hours.apply(milestones.stream()
                                                .map(Milestone::id)
                                                .toList()),
                                        milestones,
                                        WEEKS_BETWEEN_TALKS,
                                        null,
                                        null,
                                        null,
                                        null),
                                0));
    }

    private void agree(UUID id) {
        Plan plan = hasPhone
                ? backstage.as(id, PlanClient.class).answerOwn(1, new PlanAnswer(true, null))
                : desk(PlanClient.class).writeDownYes(id, 1, new SaidYes(day(AGREED_AFTER_DAYS), SaidHow.SIGNED));
        UUID first = Objects.requireNonNull(plan.agreed())
                .content()
                .milestones()
                .getFirst()
                .id();
        backstage.as(id, PlanClient.class).markOwn(first, new MilestoneChange(MilestoneState.STARTED));
    }

    private void place(UUID id) {
        LocalDate since = day(PLACED_AFTER_DAYS + 7);
        desk(PlacementsClient.class)
                .addPlacement(
                        id,
                        new PlacementDetails(
                                PlacementKind.WORK_TRAINING,
                                life.employer(),
                                null,
                                life.supervisor(),
                                null,
                                since,
                                since.plusWeeks(WEEKS_PLACED).minusDays(1),
                                AFTERNOONS,
                                life.wants(),
                                new Frame("FK", 10, null, WEEKS_PLACED),
                                2,
                                List.of(),
                                0));
    }

    private void book(UUID id, LocalDate day) {
        desk(FollowUpsClient.class).planFollowUp(id, at(day));
    }

    /** @param told whether somebody keeps what came of it, and plans the next */
    private void talk(UUID id, LocalDate day, LocalDate next, boolean told) {
        FollowUpsClient desk = desk(FollowUpsClient.class);
        FollowUps stored = desk.followUps(id);
        @Nullable
        FollowUp planned = stored.followUps().stream()
                .filter(talk -> talk.time().on().equals(day) && talk.state() == FollowUpState.PLANNED)
                .findFirst()
                .orElse(null);
        if (planned == null || !told) {
            return;
        }
        desk.closeFollowUp(id, planned.id(), new FollowUpOutcome(FollowUpState.HELD, life.record(), planned.version()));
        if (stored.actions().isEmpty()) {
            desk.addAction(
                    id,
                    new ActionDetails(
                            life.action(),
                            new ActionOwner(ActionOwner.Kind.PARTICIPANT, null, null),
                            day.plusWeeks(2),
                            ActionState.OPEN,
                            0));
        }
        desk.planFollowUp(id, at(next));
    }

    private static FollowUpTime at(LocalDate day) {
        return new FollowUpTime(FollowUpKind.FOLLOW_UP, day, LocalTime.of(10, 0), LocalTime.of(11, 0), null);
    }

    private <C> C desk(Class<C> client) {
        return backstage.as(coach.get(), client);
    }
}
