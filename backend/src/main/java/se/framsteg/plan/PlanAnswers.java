package se.framsteg.plan;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.CurrentEnrolment;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Faults;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;
import se.framsteg.schedule.AgreedHours;

/** Yes or no to a proposal, from the other side; a yes lays its hours into the week. */
@Singleton
final class PlanAnswers {

    private final Enrolled enrolled;
    private final PlanReads reads;
    private final PlanRepository versions;
    private final AgreedHours hours;
    private final Calendar calendar;

    PlanAnswers(Enrolled enrolled, PlanReads reads, PlanRepository versions, AgreedHours hours, Calendar calendar) {
        this.enrolled = enrolled;
        this.reads = reads;
        this.versions = versions;
        this.hours = hours;
        this.calendar = calendar;
    }

    Plan answer(UUID participantId, int number, PlanAnswer answer) {
        Faults faults = new Faults();
        String words = faults.optionalLine("/words", answer.words(), PlanApi.LONGEST_PART);
        faults.refuse();
        CurrentEnrolment enrolment = enrolled.lock(participantId);
        Plan plan = reads.waiting(enrolment, number);
        refuseFrom(enrolled.side(participantId), plan);
        if (answer.agreed()) {
            agree(enrolment, plan, words, null);
        } else {
            close(enrolment, PlanVersionState.DECLINED, words, null);
        }
        return reads.get(enrolment);
    }

    /** The coach writes down what the participant said, hence only about what the coach's side proposed. */
    Plan writeDown(UUID participantId, int number, SaidYes said) {
        CurrentEnrolment enrolment = enrolled.lock(participantId);
        Faults faults = new Faults();
        faults.addIf(said.on().isAfter(calendar.today()), "/on", ProblemType.DATE_IN_FUTURE);
        faults.addIf(said.on().isBefore(enrolment.since()), "/on", ProblemType.OUT_OF_RANGE);
        faults.refuse();
        Plan plan = reads.waiting(enrolment, number);
        refuseFrom(Side.PARTICIPANT, plan);
        agree(enrolment, plan, null, said);
        return reads.get(enrolment);
    }

    private static void refuseFrom(Side side, Plan plan) {
        if (waiting(plan).head().side() == side) {
            throw Refused.because(ProblemType.OWN_PROPOSAL);
        }
    }

    private void agree(CurrentEnrolment enrolment, Plan plan, @Nullable String words, @Nullable SaidYes said) {
        versions.replaceAgreed(enrolment.enrolmentId());
        close(enrolment, PlanVersionState.AGREED, words, said);
        PlanVersion held = plan.agreed();
        PlanContent content = waiting(plan).content();
        hours.change(
                enrolment.participantId(),
                PlanRules.titleInTheWeek(content, enrolment.programmeName()),
                lines(held == null ? PlanContent.EMPTY : held.content()),
                lines(content));
    }

    private void close(
            CurrentEnrolment enrolment, PlanVersionState state, @Nullable String words, @Nullable SaidYes said) {
        versions.answer(
                enrolment.enrolmentId(),
                state.name(),
                enrolled.me(),
                calendar.now(),
                words,
                said == null ? null : said.on(),
                said == null ? null : said.how().name());
    }

    private static PlanVersion waiting(Plan plan) {
        return Objects.requireNonNull(plan.proposed());
    }

    private static List<AgreedHours.Line> lines(PlanContent content) {
        return content.attendance().stream()
                .map(hours -> new AgreedHours.Line(hours.day(), hours.from(), hours.until(), hours.milestone()))
                .toList();
    }
}
