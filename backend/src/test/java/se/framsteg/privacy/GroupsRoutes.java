package se.framsteg.privacy;

import static se.framsteg.privacy.MatrixBodies.ACTIVITY;
import static se.framsteg.privacy.MatrixBodies.CANCELLATION;
import static se.framsteg.privacy.MatrixBodies.SUGGESTION;
import static se.framsteg.privacy.MatrixRow.Targets.NONE;
import static se.framsteg.privacy.MatrixRow.Targets.PARTICIPANTS;
import static se.framsteg.privacy.MatrixRow.Targets.PROGRAMMES;
import static se.framsteg.privacy.MatrixRow.row;

import java.util.List;

/** The guarded routes of {@code groups}. */
final class GroupsRoutes {

    private GroupsRoutes() {}

    static List<MatrixRow> rows(MatrixCallers by) {
        return List.of(
                row("GET /me/activities", null, NONE, by::participant),
                row("GET /me/activities/{activityId}", null, NONE, by::participant),
                row("POST /me/bookables/{bookableId}/sign-up", null, NONE, by::participant),
                row("DELETE /me/bookables/{bookableId}/sign-up", null, NONE, by::participant),
                row("POST /me/bookables/{bookableId}/offer", "{\"accepted\":true}", NONE, by::participant),
                row("GET /me/group-news", null, NONE, by::participant),
                row("PUT /me/group-news/{newsId}/seen", null, NONE, by::participant),
                row("GET /participants/{participantId}/activities", null, PARTICIPANTS, by::coachOf),
                row("POST /participants/{participantId}/suggestions", SUGGESTION, PARTICIPANTS, by::coachOf),
                row(
                        "POST /participants/{participantId}/bookables/{bookableId}/sign-up",
                        null,
                        PARTICIPANTS,
                        by::coachOf),
                row(
                        "DELETE /participants/{participantId}/bookables/{bookableId}/sign-up",
                        null,
                        PARTICIPANTS,
                        by::coachOf),
                row(
                        "POST /participants/{participantId}/bookables/{bookableId}/offer",
                        "{\"accepted\":true}",
                        PARTICIPANTS,
                        by::coachOf),
                row("GET /participants/{participantId}/activities/{activityId}", null, PARTICIPANTS, by::coachOf),
                row("DELETE /participants/{participantId}/suggestions/{activityId}", null, PARTICIPANTS, by::coachOf),
                row("GET /programmes/{programmeId}/activities", null, PROGRAMMES, by::coordinatorOfProgramme),
                row("GET /programmes/{programmeId}/activity-choices", null, PROGRAMMES, by::coordinatorOfProgramme),
                row(
                        "GET /programmes/{programmeId}/activities/{activityId}",
                        null,
                        PROGRAMMES,
                        by::coordinatorOfProgramme),
                row("POST /programmes/{programmeId}/activities", ACTIVITY, PROGRAMMES, by::coordinatorOfProgramme),
                row(
                        "DELETE /programmes/{programmeId}/activities/{activityId}",
                        null,
                        PROGRAMMES,
                        by::coordinatorOfProgramme),
                row(
                        "GET /programmes/{programmeId}/activities/{activityId}/places",
                        null,
                        PROGRAMMES,
                        by::coordinatorOfProgramme),
                row(
                        "PUT /programmes/{programmeId}/activities/{activityId}",
                        ACTIVITY,
                        PROGRAMMES,
                        by::coordinatorOfProgramme),
                row(
                        "POST /programmes/{programmeId}/activities/{activityId}/preview",
                        ACTIVITY,
                        PROGRAMMES,
                        by::coordinatorOfProgramme),
                row(
                        "POST /programmes/{programmeId}/activities/{activityId}/publication",
                        "{\"version\":-1}",
                        PROGRAMMES,
                        by::coordinatorOfProgramme),
                row(
                        "POST /programmes/{programmeId}/activities/{activityId}/cancellation",
                        CANCELLATION,
                        PROGRAMMES,
                        by::coordinatorOfProgramme),
                row(
                        "POST /programmes/{programmeId}/activities/{activityId}/sessions/{on}/cancellation",
                        CANCELLATION,
                        PROGRAMMES,
                        by::coordinatorOfProgramme),
                row(
                        "GET /programmes/{programmeId}/activities/{activityId}/external-leaders",
                        null,
                        PROGRAMMES,
                        by::coordinatorOfProgramme),
                row(
                        "POST /programmes/{programmeId}/activities/{activityId}/external-leaders",
                        "{\"name\":\"x\",\"contact\":\"x\",\"language\":\"sv\"}",
                        PROGRAMMES,
                        by::coordinatorOfProgramme),
                row(
                        "POST /programmes/{programmeId}/activities/{activityId}/external-leaders/{leaderId}/invitation",
                        null,
                        PROGRAMMES,
                        by::coordinatorOfProgramme),
                row(
                        "DELETE /programmes/{programmeId}/activities/{activityId}/external-leaders/{leaderId}",
                        null,
                        PROGRAMMES,
                        by::coordinatorOfProgramme),
                row("GET /led-sessions", null, NONE, by::anyLeader),
                row("GET /led-sessions/news", null, NONE, by::anyLeader),
                row("PUT /led-sessions/news/{newsId}/seen", null, NONE, by::anyLeader),
                row("GET /activities/{activityId}/sessions/{on}/roster", null, NONE, by::anyLeader),
                row(
                        "POST /activities/{activityId}/sessions/{on}/attendance",
                        "{\"marks\":[],\"paper\":false}",
                        NONE,
                        by::anyLeader),
                row(
                        "PUT /activities/{activityId}/sessions/{on}/guests/{guestId}",
                        "{\"name\":\"x\"}",
                        NONE,
                        by::anyLeader),
                row("DELETE /activities/{activityId}/sessions/{on}/guests/{guestId}", null, NONE, by::anyLeader),
                row(
                        "PUT /activities/{activityId}/sessions/{on}/took-place",
                        "{\"tookPlace\":true}",
                        NONE,
                        by::anyLeader),
                row("GET /activities/{activityId}/sessions/{on}/check-in-code", null, NONE, by::anyLeader),
                row("POST /me/check-in", "{\"code\":\"none\"}", NONE, by::participant),
                row("GET /me/feedback", null, NONE, by::participant),
                row("PUT /me/feedback/{activityId}/{on}", "{\"face\":\"GOOD\"}", NONE, by::participant),
                row("GET /led-activities", null, NONE, by::anyLeader),
                row("GET /activities/{activityId}/figures", null, NONE, by::anyLeader),
                row("GET /programmes/{programmeId}/activity-turnout", null, PROGRAMMES, by::coordinatorOfProgramme));
    }
}
