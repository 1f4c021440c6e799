package se.framsteg.privacy;

import static se.framsteg.privacy.MatrixBodies.ABSENCE;
import static se.framsteg.privacy.MatrixBodies.ACTION;
import static se.framsteg.privacy.MatrixBodies.ACTIVITY;
import static se.framsteg.privacy.MatrixBodies.ANOTHER_ENROLMENT;
import static se.framsteg.privacy.MatrixBodies.ASSESSMENT;
import static se.framsteg.privacy.MatrixBodies.ATTENDANCE;
import static se.framsteg.privacy.MatrixBodies.CANCELLATION;
import static se.framsteg.privacy.MatrixBodies.CARD;
import static se.framsteg.privacy.MatrixBodies.COACH_CARD;
import static se.framsteg.privacy.MatrixBodies.DRAFT_ANSWER;
import static se.framsteg.privacy.MatrixBodies.ENROLMENT;
import static se.framsteg.privacy.MatrixBodies.ENROLMENT_CHANGE;
import static se.framsteg.privacy.MatrixBodies.ENTRY;
import static se.framsteg.privacy.MatrixBodies.PLACEMENT;
import static se.framsteg.privacy.MatrixBodies.PLAN;
import static se.framsteg.privacy.MatrixBodies.PROGRAMME;
import static se.framsteg.privacy.MatrixBodies.SUGGESTION;
import static se.framsteg.privacy.MatrixBodies.TALK;
import static se.framsteg.privacy.MatrixRow.Targets.NONE;
import static se.framsteg.privacy.MatrixRow.Targets.PARTICIPANTS;
import static se.framsteg.privacy.MatrixRow.Targets.PROGRAMMES;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import se.framsteg.privacy.MatrixRow.Target;
import se.framsteg.testing.Person;
import se.framsteg.testing.Scene;

/** Every guarded route and who may call it about whom. A route that is missing here fails the build. */
final class AccessMatrix {

    private final Scene scene;

    AccessMatrix(Scene scene) {
        this.scene = scene;
    }

    List<MatrixRow> rows() {
        return List.of(
                // identity
                row("POST /sign-out", null, NONE, this::everybody),
                row("GET /me", null, NONE, this::everybody),
                row("PUT /me/language", "{\"language\":\"sv\"}", NONE, this::everybody),
                row("GET /staff", null, NONE, this::administrator),
                row("GET /undelivered-messages", null, NONE, this::administrator),
                row(
                        "POST /staff",
                        "{\"name\":\"\",\"email\":\"\",\"language\":\"sv\",\"roles\":[]}",
                        NONE,
                        this::administrator),
                row(
                        "PUT /staff/{accountId}",
                        "{\"name\":\"\",\"roles\":[],\"disabled\":false,\"version\":-1}",
                        NONE,
                        this::administrator),
                row("POST /staff/{accountId}/invitation", null, NONE, this::administrator),
                // people
                row("GET /programmes", null, NONE, this::everybody),
                row("POST /programmes", PROGRAMME, NONE, this::administrator),
                row("PUT /programmes/{programmeId}", PROGRAMME, NONE, this::administrator),
                row("GET /partner-organisations", null, NONE, this::everybody),
                row(
                        "POST /partner-organisations",
                        "{\"name\":\"\",\"kind\":\"OTHER\",\"version\":0}",
                        NONE,
                        this::administrator),
                row(
                        "PUT /partner-organisations/{partnerId}",
                        "{\"name\":\"\",\"kind\":\"OTHER\",\"version\":0}",
                        NONE,
                        this::administrator),
                row("GET /programmes/{programmeId}/participants", null, PROGRAMMES, this::coordinatorOfProgramme),
                row("GET /programmes/{programmeId}/coaches", null, PROGRAMMES, this::coordinatorOfProgramme),
                row("POST /programmes/{programmeId}/enrolments", ENROLMENT, PROGRAMMES, this::coordinatorOfProgramme),
                row(
                        "POST /participants/{participantId}/enrolments",
                        ANOTHER_ENROLMENT,
                        PARTICIPANTS,
                        this::coordinatorOf),
                row("GET /participants/{participantId}", null, PARTICIPANTS, or(this::coordinatorOf, this::coachOf)),
                row(
                        "PUT /participants/{participantId}/contact",
                        "{\"name\":\"\",\"language\":\"sv\",\"version\":-1}",
                        PARTICIPANTS,
                        this::coordinatorOf),
                row(
                        "PUT /participants/{participantId}/protection",
                        "{\"protectedIdentity\":false,\"name\":\"\",\"version\":-1}",
                        PARTICIPANTS,
                        this::coordinatorOf),
                row(
                        "PUT /participants/{participantId}/enrolments/{enrolmentId}",
                        ENROLMENT_CHANGE,
                        PARTICIPANTS,
                        this::coordinatorOf),
                row(
                        "POST /participants/{participantId}/enrolments/{enrolmentId}/exit",
                        "{\"until\":\"2026-01-01\",\"reason\":\"OTHER\",\"version\":-1}",
                        PARTICIPANTS,
                        this::coordinatorOf),
                row(
                        "POST /participants/{participantId}/enrolments/{enrolmentId}/coach",
                        "{\"since\":\"2026-01-01\",\"version\":-1}",
                        PARTICIPANTS,
                        this::coordinatorOf),
                row(
                        "GET /participants/{participantId}/enrolments/{enrolmentId}/obstacles",
                        null,
                        PARTICIPANTS,
                        or(this::coordinatorOf, this::coachOf)),
                row(
                        "PUT /participants/{participantId}/enrolments/{enrolmentId}/obstacles",
                        "{\"obstacles\":[],\"version\":-1}",
                        PARTICIPANTS,
                        this::coordinatorOf),
                row("GET /participants/{participantId}/grants", null, PARTICIPANTS, this::coordinatorOf),
                row(
                        "PUT /participants/{participantId}/grants/{accountId}",
                        "{\"granted\":false}",
                        PARTICIPANTS,
                        this::coordinatorOf),
                row("GET /me/today", null, NONE, this::participant),
                // progression
                row("GET /me/card", null, NONE, this::participant),
                row("PUT /me/drafts/{cardId}/answers/{question}", DRAFT_ANSWER, NONE, this::participant),
                row("DELETE /me/drafts/{cardId}", null, NONE, this::participant),
                row("POST /me/cards", CARD, NONE, this::participant),
                row("GET /me/progression", null, NONE, this::participant),
                row("PUT /me/progression/hidden", "{\"hidden\":false}", NONE, this::participant),
                row("GET /caseload", null, NONE, this::anyCoach),
                row("GET /participants/{participantId}/progression", null, PARTICIPANTS, this::coachOf),
                row("POST /participants/{participantId}/cards", CARD, PARTICIPANTS, this::coachOf),
                row("GET /card", null, NONE, this::everybody),
                row("GET /caseload/blind", null, NONE, this::anyCoach),
                row("GET /participants/{participantId}/progression/blind", null, PARTICIPANTS, this::coachOf),
                row("GET /participants/{participantId}/coach-cards", null, PARTICIPANTS, this::coachOf),
                row("POST /participants/{participantId}/coach-cards", COACH_CARD, PARTICIPANTS, this::coachOf),
                row("GET /instruments", null, NONE, this::administrator),
                row("GET /instruments/{code}/versions/{version}", null, NONE, this::administrator),
                row("POST /instruments", "{\"document\":\"{}\"}", NONE, this::administrator),
                row("POST /instruments/{code}/versions/{version}/publication", null, NONE, this::administrator),
                row("DELETE /instruments/{code}/versions/{version}", null, NONE, this::administrator),
                // plan
                row("GET /me/preparation", null, NONE, this::participant),
                row("PUT /me/preparation/{field}", "{\"text\":\"\",\"basedOn\":-1}", NONE, this::participant),
                row("POST /me/preparation/handed-in", null, NONE, this::participant),
                row("GET /me/assessment", null, NONE, this::participant),
                row("GET /me/assessment/versions/{number}", null, NONE, this::participant),
                row("GET /participants/{participantId}/assessment", null, PARTICIPANTS, this::coachOf),
                row(
                        "GET /participants/{participantId}/assessment/versions/{number}",
                        null,
                        PARTICIPANTS,
                        this::coachOf),
                row("PUT /participants/{participantId}/assessment", ASSESSMENT, PARTICIPANTS, this::coachOf),
                row("GET /me/plan", null, NONE, this::participant),
                row("GET /me/plan/versions/{number}", null, NONE, this::participant),
                row("POST /me/plan/versions", PLAN, NONE, this::participant),
                row("POST /me/plan/versions/{number}/answer", "{\"agreed\":true}", NONE, this::participant),
                row("POST /me/plan/versions/{number}/withdrawal", null, NONE, this::participant),
                row("PUT /me/plan/milestones/{milestoneId}", "{\"state\":\"STARTED\"}", NONE, this::participant),
                row(
                        "GET /participants/{participantId}/plan",
                        null,
                        PARTICIPANTS,
                        or(this::coordinatorOf, this::coachOf)),
                row(
                        "GET /participants/{participantId}/plan/versions/{number}",
                        null,
                        PARTICIPANTS,
                        or(this::coordinatorOf, this::coachOf)),
                row("POST /participants/{participantId}/plan/versions", PLAN, PARTICIPANTS, this::coachOf),
                row(
                        "POST /participants/{participantId}/plan/versions/{number}/answer",
                        "{\"agreed\":true}",
                        PARTICIPANTS,
                        this::coachOf),
                row(
                        "POST /participants/{participantId}/plan/versions/{number}/said-yes",
                        "{\"on\":\"2026-01-01\",\"how\":\"SPOKEN\"}",
                        PARTICIPANTS,
                        this::coachOf),
                row(
                        "POST /participants/{participantId}/plan/versions/{number}/withdrawal",
                        null,
                        PARTICIPANTS,
                        this::coachOf),
                row(
                        "PUT /participants/{participantId}/plan/milestones/{milestoneId}",
                        "{\"state\":\"STARTED\"}",
                        PARTICIPANTS,
                        this::coachOf),
                row("GET /me/placements", null, NONE, this::participant),
                row(
                        "GET /participants/{participantId}/placements",
                        null,
                        PARTICIPANTS,
                        or(this::coordinatorOf, this::coachOf)),
                row("POST /participants/{participantId}/placements", PLACEMENT, PARTICIPANTS, this::coachOf),
                row(
                        "PUT /participants/{participantId}/placements/{placementId}",
                        PLACEMENT,
                        PARTICIPANTS,
                        this::coachOf),
                row("GET /me/follow-ups", null, NONE, this::participant),
                row("PUT /me/actions/{actionId}/state", "{\"state\":\"DONE\",\"version\":-1}", NONE, this::participant),
                row(
                        "GET /participants/{participantId}/follow-ups",
                        null,
                        PARTICIPANTS,
                        or(this::coordinatorOf, this::coachOf)),
                row("POST /participants/{participantId}/follow-ups", TALK, PARTICIPANTS, this::coachOf),
                row(
                        "POST /participants/{participantId}/follow-ups/{followUpId}/move",
                        "{\"time\":" + TALK + ",\"version\":-1}",
                        PARTICIPANTS,
                        this::coachOf),
                row(
                        "PUT /participants/{participantId}/follow-ups/{followUpId}",
                        "{\"state\":\"HELD\",\"version\":-1}",
                        PARTICIPANTS,
                        this::coachOf),
                row("POST /participants/{participantId}/actions", ACTION, PARTICIPANTS, this::coachOf),
                row("PUT /participants/{participantId}/actions/{actionId}", ACTION, PARTICIPANTS, this::coachOf),
                row("GET /resource-team", null, NONE, or(this::anyCoach, this::anyCoordinator)),
                row("GET /overdue", null, NONE, or(this::anyCoach, this::anyCoordinator)),
                // schedule
                row("GET /me/week", null, NONE, this::participant),
                row("GET /me/current", null, NONE, this::participant),
                row("GET /me/entries", null, NONE, this::participant),
                row("POST /me/entries", ENTRY, NONE, this::participant),
                row("PUT /me/entries/{entryId}", ENTRY, NONE, this::participant),
                row("DELETE /me/entries/{entryId}", null, NONE, this::participant),
                row("GET /me/calendar", null, NONE, this::participant),
                row("POST /me/calendar", "{\"generation\":-1}", NONE, this::participant),
                row(
                        "GET /participants/{participantId}/week",
                        null,
                        PARTICIPANTS,
                        or(this::coordinatorOf, this::coachOf)),
                row(
                        "GET /participants/{participantId}/hours",
                        null,
                        PARTICIPANTS,
                        or(this::coordinatorOf, this::coachOf)),
                row("POST /participants/{participantId}/hours", ENTRY, PARTICIPANTS, this::coachOf),
                row("PUT /participants/{participantId}/hours/{entryId}", ENTRY, PARTICIPANTS, this::coachOf),
                row("DELETE /participants/{participantId}/hours/{entryId}", null, PARTICIPANTS, this::coachOf),
                row("GET /caseload/week", null, NONE, this::anyCoach),
                row("POST /me/occurrences/{occurrence}/absence", ABSENCE, NONE, this::participant),
                row("GET /me/occurrences/{occurrence}/absence-reason", null, NONE, this::participant),
                row("PUT /me/occurrences/{occurrence}/absence-reason", "{}", NONE, this::participant),
                row(
                        "PUT /participants/{participantId}/occurrences/{occurrence}/attendance",
                        ATTENDANCE,
                        PARTICIPANTS,
                        this::coachOf),
                row(
                        "GET /participants/{participantId}/occurrences/{occurrence}/attendance",
                        null,
                        PARTICIPANTS,
                        or(this::coordinatorOf, this::coachOf)),
                row("GET /participants/{participantId}/absence-reasons", null, PARTICIPANTS, this::coachOf),
                row("POST /caseload/attendance", "{\"rows\":[]}", NONE, this::anyCoach),
                // groups
                row("GET /me/activities", null, NONE, this::participant),
                row("GET /me/activities/{activityId}", null, NONE, this::participant),
                row("POST /me/bookables/{bookableId}/sign-up", null, NONE, this::participant),
                row("DELETE /me/bookables/{bookableId}/sign-up", null, NONE, this::participant),
                row("POST /me/bookables/{bookableId}/offer", "{\"accepted\":true}", NONE, this::participant),
                row("GET /me/group-news", null, NONE, this::participant),
                row("PUT /me/group-news/{newsId}/seen", null, NONE, this::participant),
                row("GET /participants/{participantId}/activities", null, PARTICIPANTS, this::coachOf),
                row("POST /participants/{participantId}/suggestions", SUGGESTION, PARTICIPANTS, this::coachOf),
                row(
                        "POST /participants/{participantId}/bookables/{bookableId}/sign-up",
                        null,
                        PARTICIPANTS,
                        this::coachOf),
                row("GET /programmes/{programmeId}/activities", null, PROGRAMMES, this::coordinatorOfProgramme),
                row("GET /programmes/{programmeId}/activity-choices", null, PROGRAMMES, this::coordinatorOfProgramme),
                row(
                        "GET /programmes/{programmeId}/activities/{activityId}",
                        null,
                        PROGRAMMES,
                        this::coordinatorOfProgramme),
                row("POST /programmes/{programmeId}/activities", ACTIVITY, PROGRAMMES, this::coordinatorOfProgramme),
                row(
                        "PUT /programmes/{programmeId}/activities/{activityId}",
                        ACTIVITY,
                        PROGRAMMES,
                        this::coordinatorOfProgramme),
                row(
                        "POST /programmes/{programmeId}/activities/{activityId}/preview",
                        ACTIVITY,
                        PROGRAMMES,
                        this::coordinatorOfProgramme),
                row(
                        "POST /programmes/{programmeId}/activities/{activityId}/publication",
                        "{\"version\":-1}",
                        PROGRAMMES,
                        this::coordinatorOfProgramme),
                row(
                        "POST /programmes/{programmeId}/activities/{activityId}/cancellation",
                        CANCELLATION,
                        PROGRAMMES,
                        this::coordinatorOfProgramme),
                row(
                        "POST /programmes/{programmeId}/activities/{activityId}/sessions/{on}/cancellation",
                        CANCELLATION,
                        PROGRAMMES,
                        this::coordinatorOfProgramme),
                row("GET /led-sessions", null, NONE, this::anyLeader),
                row("GET /activities/{activityId}/sessions/{on}/roster", null, NONE, this::anyLeader),
                row(
                        "POST /activities/{activityId}/sessions/{on}/attendance",
                        "{\"marks\":[],\"paper\":false}",
                        NONE,
                        this::anyLeader),
                row(
                        "PUT /activities/{activityId}/sessions/{on}/guests/{guestId}",
                        "{\"name\":\"x\"}",
                        NONE,
                        this::anyLeader),
                row("DELETE /activities/{activityId}/sessions/{on}/guests/{guestId}", null, NONE, this::anyLeader),
                row(
                        "PUT /activities/{activityId}/sessions/{on}/took-place",
                        "{\"tookPlace\":true}",
                        NONE,
                        this::anyLeader),
                row("GET /activities/{activityId}/sessions/{on}/check-in-code", null, NONE, this::anyLeader),
                row("POST /me/check-in", "{\"code\":\"none\"}", NONE, this::participant),
                // privacy
                row("GET /me/access-log", null, NONE, this::participant));
    }

    private static MatrixRow row(
            String route, @Nullable String body, MatrixRow.Targets targets, BiPredicate<Person, Target> may) {
        return new MatrixRow(route, body, targets, may);
    }

    private static BiPredicate<Person, Target> or(BiPredicate<Person, Target> one, BiPredicate<Person, Target> other) {
        return one.or(other);
    }

    private boolean everybody(Person person, Target target) {
        return true;
    }

    private boolean participant(Person person, Target target) {
        return person == scene.aino || person == scene.bo || person == scene.cem || person == scene.protectedOne;
    }

    private boolean administrator(Person person, Target target) {
        return person == scene.administrator;
    }

    private boolean anyCoach(Person person, Target target) {
        return person == scene.coach
                || person == scene.strangerCoach
                || person == scene.formerCoach
                || person == scene.otherCoach;
    }

    /** Whose sessions they are is the room's own question; the leader here leads none. */
    private boolean anyLeader(Person person, Target target) {
        return person == scene.leader || anyCoach(person, target) || anyCoordinator(person, target);
    }

    private boolean anyCoordinator(Person person, Target target) {
        return person == scene.coordinator || person == scene.otherCoordinator;
    }

    private boolean coachOf(Person person, Target target) {
        return person == scene.coach && isOneOf(target, scene.aino, scene.bo, scene.protectedOne)
                || person == scene.otherCoach && isOneOf(target, scene.cem);
    }

    /** Not of the participant with protected identity: nobody here was granted that by name. */
    private boolean coordinatorOf(Person person, Target target) {
        return person == scene.coordinator && isOneOf(target, scene.aino, scene.bo)
                || person == scene.otherCoordinator && isOneOf(target, scene.cem);
    }

    private boolean coordinatorOfProgramme(Person person, Target target) {
        return person == scene.coordinator && target.programme().equals(scene.programme)
                || person == scene.otherCoordinator && target.programme().equals(scene.otherProgramme);
    }

    private static boolean isOneOf(Target target, Person... people) {
        return Arrays.stream(people).anyMatch(person -> person.id().equals(target.participant()));
    }
}
