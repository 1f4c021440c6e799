package se.framsteg.privacy;

import static se.framsteg.privacy.MatrixBodies.ACTION;
import static se.framsteg.privacy.MatrixBodies.ASSESSMENT;
import static se.framsteg.privacy.MatrixBodies.PLACEMENT;
import static se.framsteg.privacy.MatrixBodies.PLAN;
import static se.framsteg.privacy.MatrixBodies.TALK;
import static se.framsteg.privacy.MatrixRow.Targets.NONE;
import static se.framsteg.privacy.MatrixRow.Targets.PARTICIPANTS;
import static se.framsteg.privacy.MatrixRow.row;

import java.util.List;

/** The guarded routes of {@code plan}. */
final class PlanRoutes {

    private PlanRoutes() {}

    static List<MatrixRow> rows(MatrixCallers by) {
        return List.of(
                row("GET /me/preparation", null, NONE, by::participant),
                row("PUT /me/preparation/{field}", "{\"text\":\"\",\"basedOn\":-1}", NONE, by::participant),
                row("POST /me/preparation/handed-in", null, NONE, by::participant),
                row("GET /me/assessment", null, NONE, by::participant),
                row("GET /me/assessment/versions/{number}", null, NONE, by::participant),
                row("GET /participants/{participantId}/assessment", null, PARTICIPANTS, by::coachOf),
                row("GET /participants/{participantId}/assessment/versions/{number}", null, PARTICIPANTS, by::coachOf),
                row("PUT /participants/{participantId}/assessment", ASSESSMENT, PARTICIPANTS, by::coachOf),
                row("GET /me/plan", null, NONE, by::participant),
                row("GET /me/plan/versions/{number}", null, NONE, by::participant),
                row("POST /me/plan/versions", PLAN, NONE, by::participant),
                row("POST /me/plan/versions/{number}/answer", "{\"agreed\":true}", NONE, by::participant),
                row("POST /me/plan/versions/{number}/withdrawal", null, NONE, by::participant),
                row("PUT /me/plan/milestones/{milestoneId}", "{\"state\":\"STARTED\"}", NONE, by::participant),
                row("GET /participants/{participantId}/plan", null, PARTICIPANTS, by::coordinatorOrCoachOf),
                row(
                        "GET /participants/{participantId}/plan/versions/{number}",
                        null,
                        PARTICIPANTS,
                        by::coordinatorOrCoachOf),
                row("POST /participants/{participantId}/plan/versions", PLAN, PARTICIPANTS, by::coachOf),
                row(
                        "POST /participants/{participantId}/plan/versions/{number}/answer",
                        "{\"agreed\":true}",
                        PARTICIPANTS,
                        by::coachOf),
                row(
                        "POST /participants/{participantId}/plan/versions/{number}/said-yes",
                        "{\"on\":\"2026-01-01\",\"how\":\"SPOKEN\"}",
                        PARTICIPANTS,
                        by::coachOf),
                row(
                        "POST /participants/{participantId}/plan/versions/{number}/withdrawal",
                        null,
                        PARTICIPANTS,
                        by::coachOf),
                row(
                        "PUT /participants/{participantId}/plan/milestones/{milestoneId}",
                        "{\"state\":\"STARTED\"}",
                        PARTICIPANTS,
                        by::coachOf),
                row("GET /me/placements", null, NONE, by::participant),
                row("GET /participants/{participantId}/placements", null, PARTICIPANTS, by::coordinatorOrCoachOf),
                row("POST /participants/{participantId}/placements", PLACEMENT, PARTICIPANTS, by::coachOf),
                row("PUT /participants/{participantId}/placements/{placementId}", PLACEMENT, PARTICIPANTS, by::coachOf),
                row("GET /me/follow-ups", null, NONE, by::participant),
                row("PUT /me/actions/{actionId}/state", "{\"state\":\"DONE\",\"version\":-1}", NONE, by::participant),
                row("GET /participants/{participantId}/follow-ups", null, PARTICIPANTS, by::coordinatorOrCoachOf),
                row("POST /participants/{participantId}/follow-ups", TALK, PARTICIPANTS, by::coachOf),
                row(
                        "POST /participants/{participantId}/follow-ups/{followUpId}/move",
                        "{\"time\":" + TALK + ",\"version\":-1}",
                        PARTICIPANTS,
                        by::coachOf),
                row(
                        "PUT /participants/{participantId}/follow-ups/{followUpId}",
                        "{\"state\":\"HELD\",\"version\":-1}",
                        PARTICIPANTS,
                        by::coachOf),
                row("POST /participants/{participantId}/actions", ACTION, PARTICIPANTS, by::coachOf),
                row("PUT /participants/{participantId}/actions/{actionId}", ACTION, PARTICIPANTS, by::coachOf),
                row("GET /resource-team", null, NONE, by::anyCoachOrCoordinator),
                row("GET /overdue", null, NONE, by::anyCoachOrCoordinator));
    }
}
