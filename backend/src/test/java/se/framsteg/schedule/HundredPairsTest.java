package se.framsteg.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int pair = 0; pair < PAIRS; pair++) {
                LocalDate day = scene.today().minusDays(1 + pair % DAYS);
                String key = timetable.key(hours, day);
                int version = coach.versions(scene.aino.id(), key).size();
                List<Object> replies = atOnce(threads, key, version);

                Attendance stored = only(replies, Attendance.class);
                ProblemReply other = only(replies, ProblemReply.class);
                assertThat(other.problem().type()).isEqualTo(ProblemType.CHANGED_MEANWHILE.urn());
                assertThat(Objects.requireNonNull(other.problem().current()))
                        .contains("\"" + stored.state() + "\"", "\"version\":" + (version + 1));
                List<Attendance> versions = coach.versions(scene.aino.id(), key);
                lost += versions.size() == version + 1 && versions.getFirst().equals(stored) ? 0 : 1;
            }
        }
        System.out.println("attendance: " + PAIRS + " pairs, " + lost + " lost");
        assertThat(lost).isZero();
    }

    private List<Object> atOnce(ExecutorService threads, String key, int version) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<Object>> running = new ArrayList<>();
        for (AttendanceState state : List.of(AttendanceState.CAME, AttendanceState.ABSENT_NOT_REPORTED)) {
            running.add(threads.submit(() -> {
                start.await();
                try {
                    return coach.register(scene.aino.id(), key, Timetable.change(state, null, version));
                } catch (ProblemReply refused) {
                    return refused;
                }
            }));
        }
        return List.of(running.getFirst().get(), running.getLast().get());
    }

    private static <T> T only(List<Object> replies, Class<T> type) {
        List<T> found =
                replies.stream().filter(type::isInstance).map(type::cast).toList();
        assertThat(found).as("of " + replies).hasSize(1);
        return found.getFirst();
    }
}
