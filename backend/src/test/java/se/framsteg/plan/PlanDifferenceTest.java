package se.framsteg.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.framsteg.plan.PlanChange.Kind;

class PlanDifferenceTest {

    @Test
    void nothingDiffersFromItself() {
        PlanContent content = Content.full(Content.milestone("a"));
        assertThat(PlanDifference.between(content, content)).isEmpty();
    }

    @Test
    void theFirstPlanIsAllNewAndEmptyPartsAreNothing() {
        assertThat(PlanDifference.between(PlanContent.EMPTY, Content.full()))
                .extracting(PlanChange::field)
                .containsExactly(
                        PlanField.LONG_TERM_GOAL,
                        PlanField.MAIN_ACTIVITY,
                        PlanField.ATTENDANCE,
                        PlanField.FOLLOW_UP,
                        PlanField.CV);
    }

    @Test
    void milestonesAreFollowedByTheirId() {
        Milestone kept = Content.milestone("kept");
        Milestone moved = Content.milestone("moved");
        Milestone gone = Content.milestone("gone");
        Milestone added = Content.milestone("added");
        Milestone later = new Milestone(moved.id(), moved.words(), LocalDate.of(2027, 1, 31), null);
        assertThat(PlanDifference.between(Content.full(gone, moved, kept), Content.full(kept, later, added)))
                .isEqualTo(List.of(
                        new PlanChange(PlanField.MILESTONES, moved.id(), Kind.CHANGED),
                        new PlanChange(PlanField.MILESTONES, added.id(), Kind.ADDED),
                        new PlanChange(PlanField.MILESTONES, gone.id(), Kind.REMOVED)));
    }
}
