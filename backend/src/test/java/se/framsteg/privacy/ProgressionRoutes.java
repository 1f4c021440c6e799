package se.framsteg.privacy;

import static se.framsteg.privacy.MatrixBodies.CARD;
import static se.framsteg.privacy.MatrixBodies.COACH_CARD;
import static se.framsteg.privacy.MatrixBodies.DRAFT_ANSWER;
import static se.framsteg.privacy.MatrixRow.Targets.NONE;
import static se.framsteg.privacy.MatrixRow.Targets.PARTICIPANTS;
import static se.framsteg.privacy.MatrixRow.row;

import java.util.List;

/** The guarded routes of {@code progression}. */
final class ProgressionRoutes {

    private ProgressionRoutes() {}

    static List<MatrixRow> rows(MatrixCallers by) {
        return List.of(
                row("GET /me/card", null, NONE, by::participant),
                row("PUT /me/drafts/{cardId}/answers/{question}", DRAFT_ANSWER, NONE, by::participant),
                row("DELETE /me/drafts/{cardId}", null, NONE, by::participant),
                row("POST /me/cards", CARD, NONE, by::participant),
                row("GET /me/progression", null, NONE, by::participant),
                row("PUT /me/progression/hidden", "{\"hidden\":false}", NONE, by::participant),
                row("GET /caseload", null, NONE, by::anyCoach),
                row("GET /participants/{participantId}/progression", null, PARTICIPANTS, by::coachOf),
                row("POST /participants/{participantId}/cards", CARD, PARTICIPANTS, by::coachOf),
                row("GET /card", null, NONE, by::insider),
                row("GET /caseload/blind", null, NONE, by::anyCoach),
                row("GET /participants/{participantId}/progression/blind", null, PARTICIPANTS, by::coachOf),
                row("GET /participants/{participantId}/coach-cards", null, PARTICIPANTS, by::coachOf),
                row("POST /participants/{participantId}/coach-cards", COACH_CARD, PARTICIPANTS, by::coachOf),
                row("GET /instruments", null, NONE, by::administrator),
                row("GET /instruments/{code}/versions/{version}", null, NONE, by::administrator),
                row("POST /instruments", "{\"document\":\"{}\"}", NONE, by::administrator),
                row("POST /instruments/{code}/versions/{version}/publication", null, NONE, by::administrator),
                row("DELETE /instruments/{code}/versions/{version}", null, NONE, by::administrator));
    }
}
