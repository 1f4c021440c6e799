package se.framsteg.privacy;

import static se.framsteg.privacy.MatrixBodies.ABSENCE;
import static se.framsteg.privacy.MatrixBodies.ATTENDANCE;
import static se.framsteg.privacy.MatrixBodies.ENTRY;
import static se.framsteg.privacy.MatrixRow.Targets.NONE;
import static se.framsteg.privacy.MatrixRow.Targets.PARTICIPANTS;
import static se.framsteg.privacy.MatrixRow.row;

import java.util.List;

/** The guarded routes of {@code schedule}. */
final class ScheduleRoutes {

    private ScheduleRoutes() {}

    static List<MatrixRow> rows(MatrixCallers by) {
        return List.of(
                row("GET /me/week", null, NONE, by::participant),
                row("GET /me/current", null, NONE, by::participant),
                row("GET /me/entries", null, NONE, by::participant),
                row("POST /me/entries", ENTRY, NONE, by::participant),
                row("PUT /me/entries/{entryId}", ENTRY, NONE, by::participant),
                row("DELETE /me/entries/{entryId}", null, NONE, by::participant),
                row("GET /me/calendar", null, NONE, by::participant),
                row("POST /me/calendar", "{\"generation\":-1}", NONE, by::participant),
                row("GET /participants/{participantId}/week", null, PARTICIPANTS, by::coordinatorOrCoachOf),
                row("GET /participants/{participantId}/hours", null, PARTICIPANTS, by::coordinatorOrCoachOf),
                row("GET /participants/{participantId}/purposes", null, PARTICIPANTS, by::coordinatorOrCoachOf),
                row("POST /participants/{participantId}/hours", ENTRY, PARTICIPANTS, by::coachOf),
                row("PUT /participants/{participantId}/hours/{entryId}", ENTRY, PARTICIPANTS, by::coachOf),
                row("DELETE /participants/{participantId}/hours/{entryId}", null, PARTICIPANTS, by::coachOf),
                row("GET /caseload/week", null, NONE, by::anyCoach),
                row("POST /me/occurrences/{occurrence}/absence", ABSENCE, NONE, by::participant),
                row("GET /me/occurrences/{occurrence}/absence-reason", null, NONE, by::participant),
                row("PUT /me/occurrences/{occurrence}/absence-reason", "{}", NONE, by::participant),
                row(
                        "PUT /participants/{participantId}/occurrences/{occurrence}/attendance",
                        ATTENDANCE,
                        PARTICIPANTS,
                        by::coachOf),
                row(
                        "GET /participants/{participantId}/occurrences/{occurrence}/attendance",
                        null,
                        PARTICIPANTS,
                        by::coordinatorOrCoachOf),
                row("GET /participants/{participantId}/absence-reasons", null, PARTICIPANTS, by::coachOf),
                row("POST /caseload/attendance", "{\"rows\":[]}", NONE, by::anyCoach));
    }
}
