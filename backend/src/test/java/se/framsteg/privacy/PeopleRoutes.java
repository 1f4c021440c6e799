package se.framsteg.privacy;

import static se.framsteg.privacy.MatrixBodies.ANOTHER_ENROLMENT;
import static se.framsteg.privacy.MatrixBodies.ENROLMENT;
import static se.framsteg.privacy.MatrixBodies.ENROLMENT_CHANGE;
import static se.framsteg.privacy.MatrixBodies.PROGRAMME;
import static se.framsteg.privacy.MatrixRow.Targets.NONE;
import static se.framsteg.privacy.MatrixRow.Targets.PARTICIPANTS;
import static se.framsteg.privacy.MatrixRow.Targets.PROGRAMMES;
import static se.framsteg.privacy.MatrixRow.row;

import java.util.List;

/** The guarded routes of {@code people}. */
final class PeopleRoutes {

    private PeopleRoutes() {}

    static List<MatrixRow> rows(MatrixCallers by) {
        return List.of(
                row("GET /programmes", null, NONE, by::insider),
                row("POST /programmes", PROGRAMME, NONE, by::administrator),
                row("PUT /programmes/{programmeId}", PROGRAMME, NONE, by::administrator),
                row("GET /partner-organisations", null, NONE, by::insider),
                row(
                        "POST /partner-organisations",
                        "{\"name\":\"\",\"kind\":\"OTHER\",\"version\":0}",
                        NONE,
                        by::administrator),
                row(
                        "PUT /partner-organisations/{partnerId}",
                        "{\"name\":\"\",\"kind\":\"OTHER\",\"version\":0}",
                        NONE,
                        by::administrator),
                row("GET /programmes/{programmeId}/participants", null, PROGRAMMES, by::coordinatorOfProgramme),
                row("GET /programmes/{programmeId}/coaches", null, PROGRAMMES, by::coordinatorOfProgramme),
                row("POST /programmes/{programmeId}/enrolments", ENROLMENT, PROGRAMMES, by::coordinatorOfProgramme),
                row(
                        "POST /participants/{participantId}/enrolments",
                        ANOTHER_ENROLMENT,
                        PARTICIPANTS,
                        by::coordinatorOf),
                row("GET /participants/{participantId}", null, PARTICIPANTS, by::coordinatorOrCoachOf),
                row(
                        "PUT /participants/{participantId}/contact",
                        "{\"name\":\"\",\"language\":\"sv\",\"version\":-1}",
                        PARTICIPANTS,
                        by::coordinatorOf),
                row(
                        "PUT /participants/{participantId}/protection",
                        "{\"protectedIdentity\":false,\"name\":\"\",\"version\":-1}",
                        PARTICIPANTS,
                        by::coordinatorOf),
                row(
                        "PUT /participants/{participantId}/enrolments/{enrolmentId}",
                        ENROLMENT_CHANGE,
                        PARTICIPANTS,
                        by::coordinatorOf),
                row(
                        "POST /participants/{participantId}/enrolments/{enrolmentId}/exit",
                        "{\"until\":\"2026-01-01\",\"reason\":\"OTHER\",\"version\":-1}",
                        PARTICIPANTS,
                        by::coordinatorOf),
                row(
                        "POST /participants/{participantId}/enrolments/{enrolmentId}/coach",
                        "{\"since\":\"2026-01-01\",\"version\":-1}",
                        PARTICIPANTS,
                        by::coordinatorOf),
                row(
                        "GET /participants/{participantId}/enrolments/{enrolmentId}/obstacles",
                        null,
                        PARTICIPANTS,
                        by::coordinatorOrCoachOf),
                row(
                        "PUT /participants/{participantId}/enrolments/{enrolmentId}/obstacles",
                        "{\"obstacles\":[],\"version\":-1}",
                        PARTICIPANTS,
                        by::coordinatorOf),
                row("GET /participants/{participantId}/grants", null, PARTICIPANTS, by::coordinatorOf),
                row(
                        "PUT /participants/{participantId}/grants/{accountId}",
                        "{\"granted\":false}",
                        PARTICIPANTS,
                        by::coordinatorOf),
                row("GET /me/today", null, NONE, by::participant));
    }
}
