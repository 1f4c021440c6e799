package se.framsteg.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import se.framsteg.plan.Milestone;
import se.framsteg.plan.Plan;
import se.framsteg.plan.PlanAnswer;
import se.framsteg.plan.PlanClient;
import se.framsteg.plan.PlanContent;
import se.framsteg.plan.PlanProposal;

/** What becomes of one person's plan when it has held for a while: mostly a change that both want, at times not. */
final class PlanChanges {

    private static final int FIRST_AFTER_DAYS = 60;
    private static final int WAITS_FOR_DAYS = 3;
    private static final List<String> WISHES =
            List.of("Prova en dag till i veckan", "Ta bussen själv", "Hälsa på hos en arbetsgivare");

    /** The ends that a proposal may have. */
    private enum End {
        AGREED,
        DECLINED,
        WITHDRAWN
    }

    private final Backstage backstage;
    private final Supplier<UUID> coach;
    private final Supplier<UUID> participant;
    private final SplittableRandom random;

    PlanChanges(Backstage backstage, Supplier<UUID> coach, Person person, Supplier<UUID> participant) {
        this.backstage = backstage;
        this.coach = coach;
        this.participant = participant;
        this.random = Moments.randomOf(person.name() + ", changes");
    }

    void plan(Timeline timeline, Stay stay, LocalDate today) {
        LocalDate first = Moments.workdayFrom(stay.since().plusDays(FIRST_AFTER_DAYS));
        LocalDate waits = Moments.workdayUpTo(today.minusDays(WAITS_FOR_DAYS));
        End end = End.values()[random.nextInt(End.values().length)];
        boolean waiting = random.nextInt(End.values().length) == 0;
        if (first.isBefore(stay.leaving().on()) && first.isBefore(waits)) {
            timeline.at(Moments.inOfficeHours(first, random), () -> change(end));
        }
        if (waiting && first.isBefore(waits) && waits.isBefore(stay.leaving().on())) {
            timeline.at(Moments.inOfficeHours(waits, random), () -> propose(WISHES.getLast()));
        }
    }

    private void change(End end) {
        Plan plan = propose(WISHES.get(end.ordinal() % 2));
        if (plan.proposed() == null) {
            return;
        }
        int number = plan.latest();
        switch (end) {
            case AGREED -> desk().answer(participant.get(), number, new PlanAnswer(true, "Bra tänkt!"));
            case DECLINED -> desk().answer(participant.get(), number, new PlanAnswer(false, "Vi väntar en månad."));
            case WITHDRAWN -> phone().withdrawOwn(number);
        }
    }

    /** Where nothing was agreed, or something waits already, nobody proposes. */
    private Plan propose(String wish) {
        Plan plan = phone().ownPlan();
        if (plan.agreed() == null || plan.proposed() != null) {
            return plan;
        }
        PlanContent held = Objects.requireNonNull(plan.agreed()).content();
        List<Milestone> milestones = new ArrayList<>(held.milestones());
        milestones.add(new Milestone(backstage.newId(), wish, null, "next-step"));
        return phone().proposeOwn(new PlanProposal(
                new PlanContent(
                        held.longTermGoal(),
                        held.mainActivity(),
                        held.attendance(),
                        milestones,
                        held.followUpWeeks(),
                        "Promenad två gånger i veckan",
                        held.psychologist(),
                        held.visits(),
                        held.cv()),
                plan.latest()));
    }

    private PlanClient phone() {
        return backstage.as(participant.get(), PlanClient.class);
    }

    private PlanClient desk() {
        return backstage.as(coach.get(), PlanClient.class);
    }
}
