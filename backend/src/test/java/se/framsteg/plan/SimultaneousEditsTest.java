package se.framsteg.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.testing.AtOnce.atOnce;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.framsteg.problem.Problem;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.ProblemReply;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

/** A participant and a coach who change the same plan at the same moment, a hundred times over HTTP. */
class SimultaneousEditsTest {

    private static final int PAIRS = 100;

    private final Scene scene = new Scene();
    private final PlanApi own = RunningApi.as(scene.aino, PlanApi.class);
    private final PlanApi coach = RunningApi.as(scene.coach, PlanApi.class);

    @Test
    void ofAHundredPairsNoneIsLostAndTheLaterIsShownBoth() throws Exception {
        List<String> stored = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            int basedOn = pair;
            String mine = "Ainos " + pair;
            String coachs = "Coachens " + pair;
            List<Object> replies = atOnce(
                    () -> own.proposeOwn(new PlanProposal(Content.goal(mine), basedOn)),
                    () -> coach.propose(scene.aino.id(), new PlanProposal(Content.goal(coachs), basedOn)));
            boolean first = replies.getFirst() instanceof Plan;
            stored.add(first ? mine : coachs);
            Problem conflict = ((ProblemReply) replies.get(first ? 1 : 0)).problem();
            assertThat(replies.get(first ? 0 : 1)).isInstanceOf(Plan.class);
            assertThat(conflict.type()).isEqualTo(ProblemType.CHANGED_MEANWHILE.urn());
            assertThat(conflict.current()).contains(stored.getLast());
        }
        assertThat(own.ownPlan().latest()).isEqualTo(PAIRS);
        for (int number = 1; number <= PAIRS; number++) {
            assertThat(own.ownPlanVersion(number).version().content().longTermGoal())
                    .isEqualTo(stored.get(number - 1));
        }
    }
}
