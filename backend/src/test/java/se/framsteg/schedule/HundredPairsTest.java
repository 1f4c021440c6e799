package se.framsteg.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.testing.AtOnce.atOnce;
import static se.framsteg.testing.AtOnce.only;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.ProblemReply;
import se.framsteg.testing.Scene;

class HundredPairsTest {

    private static final int PAIRS = 100;
    private static final int DAYS = 25;

    private final Scene scene = new Scene();
    private final Timetable timetable = new Timetable(scene);
    private final Entry hours = timetable.everyDay(scene.aino);
    private final AttendanceApi coach = Timetable.attendanceAs(scene.coach);

    @Test
    void ofTwoWhoCorrectTheSameAtOnceOneIsStoredAndTheOtherIsShownIt() throws Exception {
        int lost = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            LocalDate day = scene.today().minusDays(1 + pair % DAYS);
            String key = timetable.key(hours, day);
            int version = coach.versions(scene.aino.id(), key).size();
            List<Object> replies = atOnce(
                    () -> register(key, AttendanceState.CAME, version),
                    () -> register(key, AttendanceState.ABSENT_NOT_REPORTED, version));

            Attendance stored = only(replies, Attendance.class);
            ProblemReply other = only(replies, ProblemReply.class);
            assertThat(other.problem().type()).isEqualTo(ProblemType.CHANGED_MEANWHILE.urn());
            assertThat(Objects.requireNonNull(other.problem().current()))
                    .contains("\"" + stored.state() + "\"", "\"version\":" + (version + 1));
            List<Attendance> versions = coach.versions(scene.aino.id(), key);
            lost += versions.size() == version + 1 && versions.getFirst().equals(stored) ? 0 : 1;
        }
        System.out.println("attendance: " + PAIRS + " pairs, " + lost + " lost");
        assertThat(lost).isZero();
    }

    private Attendance register(String key, AttendanceState state, int version) {
        return coach.register(scene.aino.id(), key, Timetable.change(state, null, version));
    }
}
