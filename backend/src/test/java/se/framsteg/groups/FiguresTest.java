package se.framsteg.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.testing.ProblemReply.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.Role;
import se.framsteg.platform.Ids;
import se.framsteg.problem.ProblemType;
import se.framsteg.schedule.Absence;
import se.framsteg.schedule.AttendanceClient;
import se.framsteg.schedule.OccurrenceKey;
import se.framsteg.schedule.SourceKind;
import se.framsteg.testing.Person;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

class FiguresTest {

    private final Scene scene = new Scene();
    private final Groups groups = new Groups(scene);
    private final Person dag = groups.participant("Dag");
    private final Person eva = groups.participant("Eva");

    @Test
    void whoNeitherLeadsNorCoordinatesItIsToldNothing() {
        Term term = new Term(scene, 2, 12, false, List.of(scene.aino));
        term.isClosed(1);
        Person other = scene.staff("otherLeader", Role.LEADER, scene.programme);
        for (Person person : List.of(other, scene.coach, scene.otherCoordinator)) {
            refused(ProblemType.NOT_FOUND, () -> term.figures(person));
            assertThat(api(person).ledActivities()).isEmpty();
        }
        for (Person person : List.of(scene.aino, scene.steering, scene.referrer, scene.administrator)) {
            refused(ProblemType.NOT_PERMITTED, () -> term.figures(person));
            refused(ProblemType.NOT_PERMITTED, () -> api(person).ledActivities());
        }
        for (Person person : List.of(scene.leader, scene.coach, scene.otherCoordinator)) {
            refused(ProblemType.NOT_FOUND, () -> api(person).turnout(scene.programme, null));
        }
        assertThat(api(scene.leader).ledActivities()).containsExactly(new LedActivity(term.id(), "Sova bättre"));
        assertThat(term.figures(scene.leader).coordinated()).isFalse();
        assertThat(term.figures(scene.coordinator).coordinated()).isTrue();
    }

    @Test
    void eachSessionIsCountedAsItWas() {
        Term term = new Term(scene, 4, 6, true, List.of(scene.aino, scene.bo, scene.protectedOne, dag, eva));
        guestIn(term, 1);
        term.mark(1, RosterState.CAME, scene.aino);
        term.mark(1, RosterState.LATE, scene.bo);
        term.mark(1, RosterState.ABSENT_REPORTED, scene.protectedOne);
        term.mark(1, RosterState.ABSENT, dag);
        term.wasDaysAgo(1, 3);
        term.wasDaysAgo(2, 2);
        absenceBeforehand(term, 2, eva);
        term.wasDaysAgo(3, 1);
        RunningApi.as(scene.leader, RosterClient.class)
                .tookPlace(term.id(), term.day(3), new TookPlace(false, "Ledaren blev sjuk"));

        ActivityFigures figures = term.figures(scene.leader);

        assertThat(figures.sessions())
                .extracting(SessionFigures::outcome)
                .containsExactly(SessionOutcome.REGISTERED, SessionOutcome.NOT_REGISTERED, SessionOutcome.CANCELLED);
        // Six places; five expected: two came, one said so, one did not, of one nothing is known. One guest.
        assertThat(figures.sessions().getFirst().turnout()).isEqualTo(new Turnout(6, 5, 2, 1, 1, 1));
        assertThat(figures.sessions().getFirst().turnout().missing()).isEqualTo(1);
        assertThat(figures.sessions().get(1).turnout()).isEqualTo(new Turnout(6, 5, 0, 1, 0, 0));
        assertThat(figures.sessions()).extracting(SessionFigures::number).containsExactly(1, 2, 3);
        assertThat(figures.ahead()).isEqualTo(1);
        assertThat(figures.waiting()).isZero();
        // Of the two that were held; of the second nothing is known.
        assertThat(figures.people()).contains(new PersonFigures(scene.aino.id(), "Aino", 1, 2, 1));
    }

    @Test
    void howOftenSomebodyCameIsOfWhatWasHeldWhileTheyBelonged() {
        Term term = new Term(scene, 4, 6, true, List.of(scene.aino, scene.bo, scene.protectedOne));
        Person guest = groups.participant("Gäst");
        groups.begin(term.activity, term.day(1), 60, 60);
        RunningApi.as(guest, RosterClient.class)
                .checkIn(RunningApi.as(scene.leader, RosterClient.class).checkInCode(term.id(), term.day(1)));
        term.mark(1, RosterState.CAME, scene.aino, scene.bo);
        term.mark(1, RosterState.ABSENT, scene.protectedOne);
        term.wasDaysAgo(1, 20);
        term.wasDaysAgo(2, 10);
        term.mark(2, RosterState.LEFT_EARLY, scene.aino);
        term.wasDaysAgo(3, 5);
        hadAPlaceUntil(term, scene.bo, 15);
        paused(scene.protectedOne, 10);

        List<PersonFigures> people = term.figures(scene.leader).people();

        assertThat(people)
                .containsExactly(
                        // Three held; came to two; the third has nothing registered.
                        new PersonFigures(scene.aino.id(), "Aino", 2, 3, 1),
                        // Paused when the second was.
                        new PersonFigures(scene.protectedOne.id(), "Alias", 0, 2, 1),
                        // Gave the place back after the first.
                        new PersonFigures(scene.bo.id(), "Bo", 1, 1, 0),
                        new PersonFigures(guest.id(), "Gäst", 1, 1, 0));
        assertThat(term.figures(scene.leader).sessions().getFirst().turnout()).isEqualTo(new Turnout(6, 3, 2, 0, 1, 1));
        assertThat(term.figures(scene.leader).sessions().get(1).turnout()).isEqualTo(new Turnout(6, 1, 1, 0, 0, 0));
    }

    @Test
    void theLogNamesEachOfThoseWhoseNameWasShownAndNobodyForTheProgrammesTable() {
        Term term = new Term(scene, 2, 6, false, List.of(scene.aino, scene.bo));
        long nobody = lines(scene.bo);
        term.figures(scene.leader);
        assertThat(lines(scene.bo)).as("no session is over").isEqualTo(nobody);
        term.wasDaysAgo(1, 3);

        term.figures(scene.leader);
        assertThat(lines(scene.bo)).isEqualTo(nobody + 1);
        api(scene.coordinator).turnout(scene.programme, null);
        assertThat(lines(scene.bo)).isEqualTo(nobody + 1);
    }

    @Test
    void aHalfYearIsTheSumOfWhatIsKnown() {
        LocalDate ended = HalfYear.of(scene.today()).from().minusDays(1);
        int daysAgo = (int) ChronoUnit.DAYS.between(ended, scene.today());
        Term term = new Term(scene, 3, 2, false, List.of(scene.aino, scene.bo));
        Groups.as(dag).signUp(Groups.series(term.activity, dag));
        term.justOver(1);
        term.mark(1, RosterState.CAME, scene.aino, scene.bo);
        term.justOver(2);
        term.mark(2, RosterState.ABSENT, scene.aino);
        term.mark(2, RosterState.CAME, scene.bo);
        term.wasDaysAgo(1, daysAgo + 3);
        term.wasDaysAgo(2, daysAgo + 2);
        term.wasDaysAgo(3, daysAgo + 1);
        new Term(scene, 1, 5, false, List.of());

        ProgrammeTurnout turnout = api(scene.coordinator).turnout(scene.programme, ended);

        assertThat(turnout.to()).isEqualTo(ended);
        assertThat(turnout.from()).isEqualTo(ended.plusDays(1).minusMonths(6));
        assertThat(turnout.activities())
                .containsExactly(
                        new ActivityTurnout(term.id(), "Sova bättre", 2, 1, 0, new Turnout(4, 4, 3, 0, 1, 0), 1));
        for (LocalDate other : List.of(scene.today(), ended.minusYears(1), LocalDate.MAX, LocalDate.MIN)) {
            assertThat(api(scene.coordinator).turnout(scene.programme, other).activities())
                    .as("in the half-year of " + other)
                    .isEmpty();
        }
        assertThat(term.figures(scene.leader).waiting()).isEqualTo(1);
    }

    @Test
    void placesOfSingleSessionsAreTheirOwn() {
        Activity activity = groups.published(groups.details(7, Booking.EACH_SESSION));
        LocalDate on = scene.today().plusDays(1);
        Groups.as(scene.aino).signUp(Groups.session(activity, 0, scene.aino));
        groups.begin(activity, on, 180, -60);
        scene.rows()
                .update(
                        "UPDATE taking_part SET since = ? WHERE participant_id = ?",
                        Instant.now().minusSeconds(100_000),
                        scene.aino.id());

        SessionFigures session =
                api(scene.leader).figures(activity.id()).sessions().getFirst();

        assertThat(session.turnout()).isEqualTo(new Turnout(7, 1, 0, 0, 0, 0));
        assertThat(session.outcome()).isEqualTo(SessionOutcome.NOT_REGISTERED);
    }

    private void guestIn(Term term, int number) {
        groups.begin(term.activity, term.day(number), 60, 60);
        RunningApi.as(scene.leader, RosterClient.class)
                .addGuest(
                        term.id(), term.day(number), RunningApi.bean(Ids.class).next(), new GuestName("Sam"));
    }

    private void absenceBeforehand(Term term, int number, Person person) {
        String key = new OccurrenceKey(SourceKind.SESSION, term.id(), term.day(number)).toString();
        RunningApi.as(person, AttendanceClient.class)
                .report(key, new Absence(RunningApi.bean(Ids.class).next(), true, 0));
    }

    private void hadAPlaceUntil(Term term, Person person, int daysAgo) {
        scene.rows()
                .update(
                        "UPDATE taking_part t JOIN bookable b ON b.id = t.bookable_id SET t.until = ?"
                                + " WHERE b.activity_id = ? AND t.participant_id = ?",
                        Instant.now().minusSeconds(daysAgo * 24L * 3600),
                        term.id(),
                        person.id());
    }

    /** On that one day. */
    private void paused(Person person, int daysAgo) {
        LocalDate day = scene.today().minusDays(daysAgo);
        scene.rows()
                .update(
                        "INSERT INTO enrolment_pause (enrolment_id, since, until) SELECT id, ?, ? FROM enrolment WHERE participant_id = ?",
                        day,
                        day,
                        person.id());
    }

    private long lines(Person person) {
        return scene.rows().count("SELECT COUNT(*) FROM access_log WHERE participant_id = ?", person.id());
    }

    private static FiguresApi api(Person person) {
        return RunningApi.as(person, FiguresClient.class);
    }
}
