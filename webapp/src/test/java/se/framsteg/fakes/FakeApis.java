package se.framsteg.fakes;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import se.framsteg.groups.ActivitiesApi;
import se.framsteg.groups.ActivitiesClient;
import se.framsteg.groups.CatalogueApi;
import se.framsteg.groups.CatalogueClient;
import se.framsteg.groups.FeedbackApi;
import se.framsteg.groups.FeedbackClient;
import se.framsteg.groups.FeedbackStored;
import se.framsteg.groups.FiguresApi;
import se.framsteg.groups.FiguresClient;
import se.framsteg.groups.RosterApi;
import se.framsteg.groups.RosterClient;
import se.framsteg.identity.CodeSent;
import se.framsteg.identity.MeApi;
import se.framsteg.identity.MeClient;
import se.framsteg.identity.SignInApi;
import se.framsteg.identity.SignInClient;
import se.framsteg.identity.StaffApi;
import se.framsteg.identity.StaffClient;
import se.framsteg.identity.Tokens;
import se.framsteg.identity.Undelivered;
import se.framsteg.people.GrantsApi;
import se.framsteg.people.GrantsClient;
import se.framsteg.people.Obstacle;
import se.framsteg.people.Obstacles;
import se.framsteg.people.ObstaclesApi;
import se.framsteg.people.ObstaclesClient;
import se.framsteg.people.OverdueApi;
import se.framsteg.people.OverdueClient;
import se.framsteg.people.ParticipantPage;
import se.framsteg.people.ParticipantsApi;
import se.framsteg.people.ParticipantsClient;
import se.framsteg.people.ProgrammesApi;
import se.framsteg.people.ProgrammesClient;
import se.framsteg.people.TodayApi;
import se.framsteg.people.TodayClient;
import se.framsteg.plan.AssessmentApi;
import se.framsteg.plan.AssessmentClient;
import se.framsteg.plan.FollowUpsApi;
import se.framsteg.plan.FollowUpsClient;
import se.framsteg.plan.PlacementsApi;
import se.framsteg.plan.PlacementsClient;
import se.framsteg.plan.PlanApi;
import se.framsteg.plan.PlanClient;
import se.framsteg.privacy.AccessLogApi;
import se.framsteg.privacy.AccessLogClient;
import se.framsteg.privacy.AccessLogPage;
import se.framsteg.progression.CardsApi;
import se.framsteg.progression.CardsClient;
import se.framsteg.progression.CoachCards;
import se.framsteg.progression.CoachCardsApi;
import se.framsteg.progression.CoachCardsClient;
import se.framsteg.progression.InstrumentsApi;
import se.framsteg.progression.InstrumentsClient;
import se.framsteg.schedule.AbsenceReason;
import se.framsteg.schedule.Attendance;
import se.framsteg.schedule.AttendanceApi;
import se.framsteg.schedule.AttendanceClient;
import se.framsteg.schedule.AttendanceState;
import se.framsteg.schedule.CalendarAddress;
import se.framsteg.schedule.CalendarApi;
import se.framsteg.schedule.CalendarClient;
import se.framsteg.schedule.ScheduleApi;
import se.framsteg.schedule.ScheduleClient;
import se.framsteg.schedule.SourceKind;

/** Every API, answering the same invented things to everybody. */
@Factory
@Requires(env = FakeApis.ENVIRONMENT)
final class FakeApis {
    static final String ENVIRONMENT = "fakes";

    private final Tokens tokens = new Tokens("access", 3600, "refresh");

    @Singleton
    @Replaces(SignInClient.class)
    SignInApi signIn() {
        var api = mock(SignInApi.class);
        when(api.requestCode(any())).thenReturn(new CodeSent(java.util.UUID.randomUUID(), 600, 30));
        when(api.signInWithCode(any())).thenReturn(tokens);
        when(api.signInWithPassword(any())).thenReturn(tokens);
        when(api.refresh(any())).thenReturn(tokens);
        return api;
    }

    @Singleton
    @Replaces(MeClient.class)
    MeApi me() {
        var api = mock(MeApi.class);
        when(api.me()).thenReturn(InventedPeople.everyRole());
        when(api.speak(any())).thenReturn(InventedPeople.everyRole());
        return api;
    }

    @Singleton
    @Replaces(CardsClient.class)
    CardsApi cards() {
        var api = mock(CardsApi.class);
        when(api.ownProgression(any())).thenReturn(InventedCards.progression("Aino", 8));
        when(api.caseload(any())).thenReturn(InventedCards.caseload(40));
        when(api.progression(any(), any())).thenReturn(InventedCards.progression(InventedPeople.LONG_NAME, 8));
        return api;
    }

    @Singleton
    @Replaces(TodayClient.class)
    TodayApi today() {
        var api = mock(TodayApi.class);
        when(api.today()).thenReturn(InventedPeople.today());
        return api;
    }

    @Singleton
    @Replaces(ParticipantsClient.class)
    ParticipantsApi participants() {
        var api = mock(ParticipantsApi.class);
        when(api.participants(any(), any(), any(), anyInt(), anyInt()))
                .thenReturn(new ParticipantPage(InventedPeople.rows(50), 0, 50, 213));
        when(api.coaches(any())).thenReturn(InventedPeople.coaches());
        when(api.participant(any())).thenReturn(InventedPeople.participant());
        return api;
    }

    @Singleton
    @Replaces(GrantsClient.class)
    GrantsApi grants() {
        var api = mock(GrantsApi.class);
        when(api.grants(any())).thenReturn(List.of());
        return api;
    }

    @Singleton
    @Replaces(ObstaclesClient.class)
    ObstaclesApi obstacles() {
        var api = mock(ObstaclesApi.class);
        when(api.obstacles(any(), any())).thenReturn(new Obstacles(List.of(Obstacle.values()), 4));
        return api;
    }

    @Singleton
    @Replaces(ProgrammesClient.class)
    ProgrammesApi programmes() {
        var api = mock(ProgrammesApi.class);
        when(api.programmes()).thenReturn(InventedPeople.programmes());
        when(api.partners()).thenReturn(InventedPeople.parties());
        return api;
    }

    @Singleton
    @Replaces(StaffClient.class)
    StaffApi staff() {
        var api = mock(StaffApi.class);
        when(api.staff()).thenReturn(InventedPeople.staff());
        when(api.undelivered()).thenReturn(new Undelivered(1, 2));
        return api;
    }

    @Singleton
    @Replaces(CoachCardsClient.class)
    CoachCardsApi coachCards() {
        var api = mock(CoachCardsApi.class);
        when(api.caseloadBlind(any())).thenReturn(InventedCards.caseload(40));
        when(api.progressionBlind(any(), any())).thenReturn(InventedCards.progression(InventedPeople.LONG_NAME, 8));
        when(api.coachCards(any(), any()))
                .thenReturn(new CoachCards(
                        InventedCards.progression(InventedPeople.LONG_NAME, 5), List.of(), List.of(), false));
        return api;
    }

    @Singleton
    @Replaces(AccessLogClient.class)
    AccessLogApi accessLog() {
        var api = mock(AccessLogApi.class);
        when(api.accessLog(any())).thenReturn(new AccessLogPage(List.of(), false));
        return api;
    }

    @Singleton
    @Replaces(InstrumentsClient.class)
    InstrumentsApi instruments() {
        var api = mock(InstrumentsApi.class);
        when(api.instruments()).thenReturn(InventedCards.versions());
        when(api.card(any())).thenReturn(InventedCards.instrument());
        when(api.instrument(anyString(), anyInt(), any())).thenReturn(InventedCards.instrument());
        return api;
    }

    @Singleton
    @Replaces(PlanClient.class)
    PlanApi plans() {
        var api = mock(PlanApi.class);
        when(api.ownPlan()).thenReturn(InventedPlans.plan());
        when(api.plan(any())).thenReturn(InventedPlans.plan());
        when(api.ownPlanVersion(anyInt())).thenReturn(InventedPlans.step());
        when(api.planVersion(any(), anyInt())).thenReturn(InventedPlans.step());
        return api;
    }

    @Singleton
    @Replaces(AssessmentClient.class)
    AssessmentApi assessments() {
        var api = mock(AssessmentApi.class);
        when(api.preparation()).thenReturn(InventedPlans.preparation());
        var assessment = InventedPlans.assessment();
        when(api.assessment(any())).thenReturn(assessment);
        when(api.ownAssessment()).thenReturn(assessment);
        when(api.ownAssessmentVersion(anyInt())).thenReturn(assessment.current());
        when(api.assessmentVersion(any(), anyInt())).thenReturn(assessment.current());
        return api;
    }

    @Singleton
    @Replaces(PlacementsClient.class)
    PlacementsApi placements() {
        var api = mock(PlacementsApi.class);
        when(api.ownPlacements()).thenReturn(InventedPlans.placements());
        when(api.placements(any())).thenReturn(InventedPlans.placements());
        return api;
    }

    @Singleton
    @Replaces(FollowUpsClient.class)
    FollowUpsApi followUps() {
        var api = mock(FollowUpsApi.class);
        when(api.ownFollowUps()).thenReturn(InventedPlans.followUps());
        when(api.followUps(any())).thenReturn(InventedPlans.followUps());
        return api;
    }

    @Singleton
    @Replaces(OverdueClient.class)
    OverdueApi overdue() {
        var api = mock(OverdueApi.class);
        when(api.overdue()).thenReturn(InventedPeople.overdue());
        return api;
    }

    @Singleton
    @Replaces(ScheduleClient.class)
    ScheduleApi schedule() {
        var api = mock(ScheduleApi.class);
        when(api.ownWeek(any(), any())).thenReturn(InventedWeeks.week());
        when(api.current()).thenReturn(InventedWeeks.current());
        when(api.caseloadWeek(any())).thenReturn(InventedWeeks.caseload(12));
        when(api.ownEntries()).thenReturn(InventedWeeks.entries(SourceKind.OWN));
        when(api.hours(any())).thenReturn(InventedWeeks.entries(SourceKind.HOURS));
        when(api.purposes(any())).thenReturn(InventedWeeks.purposes());
        return api;
    }

    @Singleton
    @Replaces(AttendanceClient.class)
    AttendanceApi attendance() {
        var api = mock(AttendanceApi.class);
        when(api.report(any(), any()))
                .thenReturn(new Attendance(
                        AttendanceState.ABSENT_REPORTED, null, 1, java.time.Instant.EPOCH, "Aino", true));
        when(api.ownReason(any())).thenReturn(new AbsenceReason(null));
        return api;
    }

    @Singleton
    @Replaces(CalendarClient.class)
    CalendarApi calendar() {
        var api = mock(CalendarApi.class);
        when(api.address()).thenReturn(new CalendarAddress("a".repeat(64), 1));
        return api;
    }

    @Singleton
    @Replaces(CatalogueClient.class)
    CatalogueApi catalogue() {
        var api = mock(CatalogueApi.class);
        when(api.ownCatalogue(any(), any(), anyBoolean(), anyInt())).thenReturn(InventedGroups.catalogue());
        when(api.catalogue(any(), any(), any(), anyBoolean(), anyInt())).thenReturn(InventedGroups.catalogue());
        when(api.ownActivity(any())).thenReturn(InventedGroups.page());
        when(api.activity(any(), any())).thenReturn(InventedGroups.page());
        when(api.news()).thenReturn(List.of());
        return api;
    }

    @Singleton
    @Replaces(RosterClient.class)
    RosterApi rosters() {
        var api = mock(RosterApi.class);
        when(api.ledSessions(any())).thenReturn(InventedGroups.led());
        when(api.ledNews()).thenReturn(List.of());
        when(api.roster(any(), any())).thenReturn(InventedGroups.roster());
        return api;
    }

    @Singleton
    @Replaces(FiguresClient.class)
    FiguresApi figures() {
        var api = mock(FiguresApi.class);
        when(api.ledActivities()).thenReturn(InventedFigures.led());
        when(api.figures(any())).thenReturn(InventedFigures.figures());
        when(api.turnout(any(), any())).thenReturn(InventedFigures.turnout());
        return api;
    }

    @Singleton
    @Replaces(FeedbackClient.class)
    FeedbackApi feedback() {
        var api = mock(FeedbackApi.class);
        when(api.questions()).thenReturn(InventedFigures.questions());
        when(api.answer(any(), any(), any())).thenReturn(new FeedbackStored(false));
        return api;
    }

    @Singleton
    @Replaces(ActivitiesClient.class)
    ActivitiesApi activities() {
        var api = mock(ActivitiesApi.class);
        when(api.activities(any())).thenReturn(InventedGroups.rows());
        when(api.choices(any())).thenReturn(InventedGroups.choices());
        when(api.activity(any(), any())).thenReturn(InventedGroups.activity());
        return api;
    }
}
