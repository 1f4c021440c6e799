package se.framsteg.plan;

import static se.framsteg.platform.Action.READ;
import static se.framsteg.platform.Action.WRITE;
import static se.framsteg.platform.Category.PLAN;
import static se.framsteg.platform.Whose.OWN;
import static se.framsteg.platform.Whose.PARTICIPANT;

import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.UUID;
import se.framsteg.platform.Guarded;

@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class PlanController implements PlanApi {

    private final Plans plans;
    private final PlanAnswers answers;
    private final PlanReads reads;
    private final Enrolled enrolled;

    PlanController(Plans plans, PlanAnswers answers, PlanReads reads, Enrolled enrolled) {
        this.plans = plans;
        this.answers = answers;
        this.reads = reads;
        this.enrolled = enrolled;
    }

    @Override
    @Guarded(value = PLAN, action = READ, of = OWN)
    public Plan ownPlan() {
        return reads.get(enrolled.me());
    }

    @Override
    @Guarded(value = PLAN, action = READ, of = OWN)
    public PlanStep ownPlanVersion(int number) {
        return reads.step(enrolled.me(), number);
    }

    @Override
    @Guarded(value = PLAN, action = WRITE, of = OWN)
    public Plan proposeOwn(PlanProposal proposal) {
        return plans.propose(enrolled.me(), proposal);
    }

    @Override
    @Guarded(value = PLAN, action = WRITE, of = OWN)
    public Plan answerOwn(int number, PlanAnswer answer) {
        return answers.answer(enrolled.me(), number, answer);
    }

    @Override
    @Guarded(value = PLAN, action = WRITE, of = OWN)
    public Plan withdrawOwn(int number) {
        return plans.withdraw(enrolled.me(), number);
    }

    @Override
    @Guarded(value = PLAN, action = WRITE, of = OWN)
    public Plan markOwn(UUID milestoneId, MilestoneChange change) {
        return plans.mark(enrolled.me(), milestoneId, change.state());
    }

    @Override
    @Guarded(value = PLAN, action = READ, of = PARTICIPANT)
    public Plan plan(UUID participantId) {
        return reads.get(participantId);
    }

    @Override
    @Guarded(value = PLAN, action = READ, of = PARTICIPANT)
    public PlanStep planVersion(UUID participantId, int number) {
        return reads.step(participantId, number);
    }

    @Override
    @Guarded(value = PLAN, action = WRITE, of = PARTICIPANT)
    public Plan propose(UUID participantId, PlanProposal proposal) {
        return plans.propose(participantId, proposal);
    }

    @Override
    @Guarded(value = PLAN, action = WRITE, of = PARTICIPANT)
    public Plan answer(UUID participantId, int number, PlanAnswer answer) {
        return answers.answer(participantId, number, answer);
    }

    @Override
    @Guarded(value = PLAN, action = WRITE, of = PARTICIPANT)
    public Plan writeDownYes(UUID participantId, int number, SaidYes said) {
        return answers.writeDown(participantId, number, said);
    }

    @Override
    @Guarded(value = PLAN, action = WRITE, of = PARTICIPANT)
    public Plan withdraw(UUID participantId, int number) {
        return plans.withdraw(participantId, number);
    }

    @Override
    @Guarded(value = PLAN, action = WRITE, of = PARTICIPANT)
    public Plan mark(UUID participantId, UUID milestoneId, MilestoneChange change) {
        return plans.mark(participantId, milestoneId, change.state());
    }
}
