package se.framsteg.plan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.framsteg.people.CurrentEnrolment;
import se.framsteg.people.TodayItem;
import se.framsteg.people.TodayKind;
import se.framsteg.people.TodaySource;

/** What waits for the participant here: a proposal of the coach's, and in the first weeks the talk to prepare. */
@Singleton
final class PlanToday implements TodaySource {

    /** After that nobody is reminded of what they chose not to write. */
    private static final int WEEKS_OFFERED = 4;

    private final PlanRepository plans;
    private final AssessmentRepository assessments;
    private final PreparedRepository prepared;

    PlanToday(PlanRepository plans, AssessmentRepository assessments, PreparedRepository prepared) {
        this.plans = plans;
        this.assessments = assessments;
        this.prepared = prepared;
    }

    @Override
    public List<TodayItem> items(CurrentEnrolment enrolment, LocalDate day) {
        UUID id = enrolment.enrolmentId();
        List<TodayItem> items = new ArrayList<>();
        if (plans.heads(id).stream()
                .anyMatch(head -> head.state() == PlanVersionState.PROPOSED && head.side() == Side.COACH)) {
            items.add(new TodayItem(TodayKind.PLAN, true, false, null));
        }
        boolean begun = !prepared.list(enrolment.participantId(), id).isEmpty();
        List<AssessmentHead> history = assessments.heads(id);
        boolean handedIn = history.stream().anyMatch(head -> head.side() == Side.PARTICIPANT);
        boolean finished = !history.isEmpty() && history.getFirst().finished();
        boolean isNew = day.isBefore(enrolment.since().plusWeeks(WEEKS_OFFERED));
        if (begun || isNew && !handedIn && !finished) {
            items.add(new TodayItem(TodayKind.PREPARATION, true, begun, null));
        }
        return items;
    }
}
