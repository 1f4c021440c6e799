package se.framsteg.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.testing.AtOnce.atOnce;
import static se.framsteg.testing.ProblemReply.refused;
import static se.framsteg.testing.ProblemReply.refusedAt;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.framsteg.people.TodayClient;
import se.framsteg.people.TodayItem;
import se.framsteg.people.TodayKind;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Person;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

class FeedbackTest {

    private static final FeedbackAnswer GOOD = new FeedbackAnswer(Face.GOOD, null);
    private static final FeedbackAnswer SKIP = new FeedbackAnswer(null, null);

    private final Scene scene = new Scene();
    private final Groups groups = new Groups(scene);
    private final List<Person> six = IntStream.rangeClosed(1, 6)
            .mapToObj(i -> groups.participant("Person " + i))
            .toList();
    private final Person one = six.getFirst();
    private final Person two = six.get(1);

    @Test
    void whoWasNotThereIsNeitherAskedNorHeard() {
        Term term = new Term(scene, 2, 12, false, six);
        term.justOver(1);
        term.mark(1, RosterState.ABSENT, one);
        term.mark(1, RosterState.ABSENT_REPORTED, two);
        Person unregistered = six.get(2);

        for (Person person : List.of(one, two, unregistered, scene.bo, scene.cem)) {
            assertThat(Term.feedback(person).questions()).isEmpty();
            refused(ProblemType.NOT_FOUND, () -> term.answer(1, person, GOOD));
            refused(ProblemType.NOT_FOUND, () -> term.answer(1, person, SKIP));
        }
        refused(ProblemType.NOT_FOUND, () -> term.answer(2, one, GOOD));
        refused(ProblemType.NOT_PERMITTED, () -> term.answer(1, scene.leader, GOOD));
        assertThat(stored(term)).isZero();
    }

    @Test
    void nobodyIsHeardBeforeTheEndOrAfterTheLastDay() {
        Term term = new Term(scene, 2, 12, false, six);
        groups.begin(term.activity, term.day(1), 60, 60);
        term.mark(1, RosterState.CAME, one, two);
        refused(ProblemType.NOT_YET, () -> term.answer(1, one, GOOD));
        assertThat(Term.feedback(one).questions()).isEmpty();

        term.wasDaysAgo(1, FeedbackApi.DAYS_OPEN);
        assertThat(Term.feedback(one).questions()).hasSize(1);
        assertThat(term.answer(1, one, GOOD).already()).isFalse();

        term.isClosed(1);
        assertThat(Term.feedback(two).questions()).isEmpty();
        refused(ProblemType.FEEDBACK_CLOSED, () -> term.answer(1, two, GOOD));
        assertThat(term.answer(1, one, GOOD).already()).isTrue();
        assertThat(stored(term)).isEqualTo(1);
    }

    @Test
    void wordsWithoutAnAnswerOrTooManyOfThemAreRefusedAndNothingIsStored() {
        Term term = over();
        refusedAt("/face", ProblemType.REQUIRED, () -> term.answer(1, one, new FeedbackAnswer(null, "Fint")));
        String long301 = "å".repeat(FeedbackAnswer.LONGEST_WORDS + 1);
        refusedAt("/words", ProblemType.TOO_LONG, () -> term.answer(1, one, new FeedbackAnswer(Face.GOOD, long301)));
        assertThat(stored(term)).isZero();
        assertThat(Term.feedback(one).questions()).hasSize(1);
    }

    @Test
    void sentTwiceItIsStoredOnceAlsoAtOnce() throws Exception {
        Term term = over();
        List<Object> replies = atOnce(() -> term.answer(1, one, GOOD), () -> term.answer(1, one, GOOD));
        assertThat(replies).contains(new FeedbackStored(false), new FeedbackStored(true));
        assertThat(term.answer(1, one, new FeedbackAnswer(Face.NOT_GOOD, "Nej")).already())
                .isTrue();

        assertThat(stored(term)).isEqualTo(1);
        assertThat(words(term)).isZero();
    }

    @Test
    void whoWouldRatherNotSayIsNotAskedAgain() {
        Term term = over();
        assertThat(items(one)).extracting(TodayItem::about).containsExactly("Sova bättre");

        term.answer(1, one, SKIP);

        assertThat(Term.feedback(one).questions()).isEmpty();
        assertThat(items(one)).isEmpty();
        assertThat(term.answer(1, one, GOOD).already()).isTrue();
        assertThat(stored(term)).isZero();
    }

    @Test
    void lateEarlyAndCheckedInAreThereTooAndTheEarliestSessionIsAskedAboutFirst() {
        Term term = new Term(scene, 3, 12, false, six);
        groups.begin(term.activity, term.day(1), 60, 60);
        CheckInCode code = RunningApi.as(scene.leader, RosterClient.class).checkInCode(term.id(), term.day(1));
        RunningApi.as(one, RosterClient.class).checkIn(code);
        term.mark(1, RosterState.LATE, two);
        term.mark(1, RosterState.LEFT_EARLY, six.get(2));
        term.wasDaysAgo(1, 1);
        term.justOver(2);
        term.mark(2, RosterState.CAME, one);

        assertThat(Term.feedback(one).questions())
                .extracting(FeedbackQuestion::on)
                .containsExactly(term.day(1), term.day(2));
        assertThat(Term.feedback(two).questions()).hasSize(1);
        assertThat(Term.feedback(six.get(2)).questions()).hasSize(1);
        assertThat(Term.feedback(one).questions().getFirst().until())
                .isEqualTo(scene.today().minusDays(1).plusDays(FeedbackApi.DAYS_OPEN));
    }

    @Test
    void nothingIsShownWhileSomebodyMayStillAnswer() {
        Term term = over();
        six.forEach(person -> term.answer(1, person, GOOD));
        for (Person person : List.of(scene.leader, scene.coordinator)) {
            assertThat(term.said(1, person)).isEqualTo(new SessionFeedback(FeedbackState.OPEN, null, List.of()));
        }
    }

    @Test
    void ofFourAnswersNothingIsShownNotEvenThatTheyAreFour() {
        Term term = over();
        six.subList(0, 4).forEach(person -> term.answer(1, person, new FeedbackAnswer(Face.GOOD, "Bra fika")));
        term.answer(1, six.get(4), SKIP);
        term.isClosed(1);
        Term silent = over();
        silent.isClosed(1);

        SessionFeedback nothing = new SessionFeedback(FeedbackState.TOO_FEW, null, List.of());
        assertThat(term.said(1, scene.leader)).isEqualTo(nothing);
        assertThat(silent.said(1, scene.leader)).isEqualTo(nothing);
    }

    @Test
    void wordsThatNobodyWillBeShownAreForgottenAndNoOthers() {
        FeedbackSweep sweep = RunningApi.bean(FeedbackSweep.class);
        Term few = over();
        six.subList(0, 4).forEach(person -> few.answer(1, person, new FeedbackAnswer(Face.GOOD, "Bra fika")));
        Term enough = over();
        six.subList(0, 5).forEach(person -> enough.answer(1, person, new FeedbackAnswer(Face.GOOD, "Bra fika")));

        sweep.sweep();
        assertThat(words(few)).isEqualTo(4);

        few.isClosed(1);
        enough.isClosed(1);
        sweep.sweep();
        assertThat(words(few)).isZero();
        assertThat(stored(few)).isEqualTo(4);
        assertThat(enough.said(1, scene.leader).words()).hasSize(5);
    }

    @Test
    void fiveAnswersAreShownAsCountsAndTheirWordsByTheAlphabet() {
        Term term = over();
        term.answer(1, six.get(0), new FeedbackAnswer(Face.GOOD, "Öppet och varmt"));
        term.answer(1, six.get(1), new FeedbackAnswer(Face.NOT_GOOD, "Det var för\nlångt "));
        term.answer(1, six.get(2), GOOD);
        term.answer(1, six.get(3), new FeedbackAnswer(Face.SO_SO, "Bra fika"));
        term.answer(1, six.get(4), GOOD);
        term.isClosed(1);

        SessionFeedback shown = new SessionFeedback(
                FeedbackState.SHOWN, new Faces(3, 1, 1), List.of("Bra fika", "Det var för\nlångt", "Öppet och varmt"));
        assertThat(term.said(1, scene.leader)).isEqualTo(shown);
        assertThat(term.said(1, scene.coordinator)).isEqualTo(shown);
    }

    @Test
    void theSumHidesWhatASessionHides() {
        Term term = new Term(scene, 3, 12, false, six);
        term.justOver(1);
        term.say(1, Face.GOOD, six.toArray(Person[]::new));
        term.justOver(2);
        term.say(2, Face.NOT_GOOD, six.get(0), six.get(1), six.get(2), six.get(3));
        term.justOver(3);
        term.say(3, Face.SO_SO, six.get(0), six.get(1));
        term.isClosed(1);
        term.isClosed(2);
        term.isClosed(3);

        // Six answers stand behind the rest, but only four people.
        ActivityFigures figures = term.figures(scene.leader);
        assertThat(figures.rest()).isNull();
        assertThat(figures.sessions())
                .extracting(session -> session.feedback().state())
                .containsExactly(FeedbackState.SHOWN, FeedbackState.TOO_FEW, FeedbackState.TOO_FEW);
    }

    @Test
    void whatIsTooLittleAloneIsAddedUpWhenAllIsOverAndFivePeopleStandBehindIt() {
        Term term = new Term(scene, 3, 12, false, six);
        term.justOver(1);
        term.say(1, Face.NOT_GOOD, six.get(0), six.get(1), six.get(2), six.get(3));
        term.justOver(2);
        term.say(2, Face.GOOD, six.get(3), six.get(4));
        term.isClosed(1);
        term.isClosed(2);
        assertThat(term.figures(scene.leader).rest())
                .as("a session is still to come")
                .isNull();

        term.isClosed(3);
        assertThat(term.figures(scene.leader).rest()).isEqualTo(new Faces(2, 0, 4));
        assertThat(term.figures(scene.leader).sessions())
                .allMatch(session -> session.feedback().state() == FeedbackState.TOO_FEW);
    }

    @Test
    void nobodyWhoRegistersAttendanceCanTakeASessionOutOfTheSum() {
        Term term = new Term(scene, 2, 12, false, six);
        term.justOver(1);
        term.say(1, Face.NOT_GOOD, one);
        term.justOver(2);
        term.say(2, Face.GOOD, six.get(1), six.get(2), six.get(3), six.get(4));
        term.isClosed(1);
        term.isClosed(2);
        Faces before = term.figures(scene.coordinator).rest();
        assertThat(before).isEqualTo(new Faces(4, 0, 1));

        term.mark(1, RosterState.ABSENT, one);
        RunningApi.as(scene.coordinator, RosterClient.class)
                .tookPlace(term.id(), term.day(1), new TookPlace(false, "Blev inte av"));

        assertThat(term.figures(scene.coordinator).rest()).isEqualTo(before);
    }

    @Test
    void whereAnswersLieNothingTellsWhoOrWhen() {
        Term term = over();
        term.answer(1, one, new FeedbackAnswer(Face.GOOD, "Kanariefågel"));

        assertThat(scene.rows().count("""
                SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE()
                AND table_name IN ('session_feedback', 'session_feedback_words', 'session_feedback_given')
                AND (data_type IN ('datetime', 'timestamp', 'time') OR extra LIKE '%auto_increment%')""")).isZero();
        assertThat(scene.rows().count("""
                SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE()
                AND table_name IN ('session_feedback', 'session_feedback_words')
                AND column_name NOT IN ('activity_id', 'on_day', 'face', 'answers', 'id', 'words')""")).isZero();
        // Version 4 of RFC 9562 is random; what we make otherwise begins with the time.
        assertThat(scene.rows()
                        .count(
                                "SELECT SUBSTRING(id, 15, 1) = '4' FROM session_feedback_words WHERE activity_id = ?",
                                term.id()))
                .isEqualTo(1);
        assertThat(scene.rows()
                        .count(
                                "SELECT COUNT(DISTINCT purpose) FROM access_log WHERE participant_id = ? AND category = 'FEEDBACK'",
                                one.id()))
                .isEqualTo(1);
    }

    /** Everybody came to its first session, which is just over. */
    private Term over() {
        Term term = new Term(scene, 2, 12, false, six);
        term.justOver(1);
        term.mark(1, RosterState.CAME, six.toArray(Person[]::new));
        return term;
    }

    private long words(Term term) {
        return scene.rows().count("SELECT COUNT(*) FROM session_feedback_words WHERE activity_id = ?", term.id());
    }

    private long stored(Term term) {
        return scene.rows()
                .count("SELECT COALESCE(SUM(answers), 0) FROM session_feedback WHERE activity_id = ?", term.id());
    }

    private static List<TodayItem> items(Person person) {
        return RunningApi.as(person, TodayClient.class).today().items().stream()
                .filter(item -> item.kind() == TodayKind.GROUP_FEEDBACK)
                .toList();
    }
}
