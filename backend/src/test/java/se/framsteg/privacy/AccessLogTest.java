package se.framsteg.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.testing.ProblemReply.refused;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.Language;
import se.framsteg.identity.Role;
import se.framsteg.people.ParticipantsApi;
import se.framsteg.problem.ProblemType;
import se.framsteg.progression.CardsApi;
import se.framsteg.testing.Person;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

/** What a participant is told of who read about them. */
class AccessLogTest {

    private final Scene scene = new Scene();

    private static AccessLogPage logOf(Person participant) {
        return RunningApi.as(participant, AccessLogApi.class).accessLog(null);
    }

    @Test
    void nobodyWhoWorksHereHasALogOfTheirOwn() {
        for (Person person : List.of(scene.coach, scene.coordinator, scene.administrator, scene.auditor)) {
            refused(ProblemType.NOT_PERMITTED, () -> logOf(person));
        }
    }

    @Test
    void aRefusedTryIsToldWithoutARole() {
        refused(ProblemType.NOT_FOUND, () -> readCards(scene.otherCoach, scene.aino));

        AccessLogEntry told = logOf(scene.aino).entries().getFirst();

        assertThat(told.by()).isEqualTo("otherCoach");
        assertThat(told.permitted()).isFalse();
        assertThat(told.role()).isNull();
        assertThat(told.category()).isEqualTo("CARD");
    }

    @Test
    void anotherParticipantWhoTriesIsNotNamed() {
        refused(ProblemType.NOT_FOUND, () -> readCards(scene.bo, scene.aino));

        AccessLogEntry told = logOf(scene.aino).entries().getFirst();

        assertThat(told.by()).isNull();
        assertThat(told.permitted()).isFalse();
    }

    @Test
    void readingIsToldWithNameRoleAndKindAndOnesOwnDoingsAreLeftOut() {
        readCards(scene.coach, scene.bo);
        RunningApi.as(scene.coordinator, ParticipantsApi.class).participant(scene.bo.id());
        RunningApi.as(scene.bo, CardsApi.class).ownProgression(Language.SV);

        List<AccessLogEntry> told = logOf(scene.bo).entries();

        assertThat(told).extracting(AccessLogEntry::by).containsExactly("coordinator", "coach");
        assertThat(told).extracting(AccessLogEntry::role).containsExactly(Role.COORDINATOR, Role.COACH);
        assertThat(told).extracting(AccessLogEntry::category).containsExactly("PERSON", "CARD");
        assertThat(told).allMatch(AccessLogEntry::permitted).noneMatch(AccessLogEntry::wrote);
    }

    @Test
    void olderLinesComeOnRequestEachOnce() {
        int many = AccessLogApi.MOST_LINES + 50;
        for (int i = 0; i < many; i++) {
            logged(scene.coach.id(), scene.cem.id());
        }
        AccessLogApi own = RunningApi.as(scene.cem, AccessLogApi.class);

        AccessLogPage newest = own.accessLog(null);
        AccessLogPage older = own.accessLog(newest.entries().getLast().id());

        assertThat(newest.entries()).hasSize(AccessLogApi.MOST_LINES);
        assertThat(newest.more()).isTrue();
        assertThat(older.entries()).hasSize(50);
        assertThat(older.more()).isFalse();
        assertThat(older.entries().getFirst().id())
                .isLessThan(newest.entries().getLast().id());
    }

    private static void readCards(Person reader, Person participant) {
        RunningApi.as(reader, CardsApi.class).progression(participant.id(), Language.SV);
    }

    private void logged(UUID account, UUID participant) {
        scene.rows()
                .update(
                        "INSERT INTO access_log (at, account_id, role, participant_id, category, action, purpose, permitted)"
                                + " VALUES (?, ?, 'COACH', ?, 'CARD', 'READ', 'test', TRUE)",
                        Instant.now(),
                        account,
                        participant);
    }
}
