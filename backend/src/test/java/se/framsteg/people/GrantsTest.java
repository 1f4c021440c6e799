package se.framsteg.people;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.people.People.participantsAs;
import static se.framsteg.testing.AtOnce.atOnce;
import static se.framsteg.testing.ProblemReply.refused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.Role;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Person;
import se.framsteg.testing.ProblemReply;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

/** A coordinator who goes home for good hands over whom only they could find. */
class GrantsTest {

    private static final GrantChange GIVE = new GrantChange(true);
    private static final GrantChange TAKE_BACK = new GrantChange(false);

    private final Scene scene = new Scene();
    private final Person second = scene.staff("second", Role.COORDINATOR, scene.programme);
    private final UUID alva = participantsAs(scene.coordinator)
            .enrol(scene.programme, new People(scene).newcomer("Alva", scene.today(), true))
            .id();
    private final GrantsApi holder = grantsAs(scene.coordinator);

    private static GrantsApi grantsAs(Person person) {
        return RunningApi.as(person, GrantsClient.class);
    }

    @Test
    void whoHasNoGrantNeitherSeesWhoHasNorGivesOneToThemselves() {
        for (Person person : List.of(second, scene.otherCoordinator, scene.coach, scene.administrator)) {
            GrantsApi theirs = grantsAs(person);
            refused(ProblemType.NOT_FOUND, () -> theirs.grants(alva));
            refused(ProblemType.NOT_FOUND, () -> theirs.changeGrant(alva, person.id(), GIVE));
        }
        assertThat(holder.grants(alva))
                .filteredOn(Grantee::granted)
                .extracting(Grantee::accountId)
                .containsExactly(scene.coordinator.id());
    }

    @Test
    void onlyWhoCoordinatesAProgrammeOfTheirsCanBeLet() {
        for (Person person : List.of(scene.otherCoordinator, scene.coach, scene.administrator, scene.aino)) {
            refused(ProblemType.NOT_FOUND, () -> holder.changeGrant(alva, person.id(), GIVE));
        }
        refused(ProblemType.NOT_FOUND, () -> holder.changeGrant(alva, UUID.randomUUID(), GIVE));
    }

    @Test
    void theLastGrantThatHelpsAnybodyIsNotTakenBack() {
        refused(ProblemType.LAST_GRANT, () -> holder.changeGrant(alva, scene.coordinator.id(), TAKE_BACK));

        holder.changeGrant(alva, second.id(), GIVE);
        scene.rows().update("UPDATE role_assignment SET until = since WHERE account_id = ?", second.id());
        refused(ProblemType.LAST_GRANT, () -> holder.changeGrant(alva, scene.coordinator.id(), TAKE_BACK));
        assertThat(holder.grants(alva))
                .filteredOn(grantee -> grantee.accountId().equals(second.id()))
                .extracting(Grantee::coordinates)
                .containsExactly(false);
    }

    @Test
    void whereNothingIsProtectedNothingIsGranted() {
        refused(ProblemType.NOT_PROTECTED, () -> holder.changeGrant(scene.aino.id(), second.id(), GIVE));
        assertThat(holder.grants(scene.aino.id())).extracting(Grantee::granted).containsOnly(false);
    }

    @Test
    void whoIsLetFindsThemAtOnceAndMayTakeOver() {
        List<Grantee> after = holder.changeGrant(alva, second.id(), GIVE);
        assertThat(holder.changeGrant(alva, second.id(), GIVE)).isEqualTo(after);

        assertThat(after)
                .filteredOn(grantee -> grantee.accountId().equals(second.id()))
                .extracting(Grantee::grantedBy)
                .containsExactly(scene.coordinator.name());
        assertThat(participantsAs(second).participant(alva).name()).isEqualTo("Alva");
        grantsAs(second).changeGrant(alva, scene.coordinator.id(), TAKE_BACK);
        refused(ProblemType.NOT_FOUND, () -> participantsAs(scene.coordinator).participant(alva));
        assertThat(scene.rows()
                        .count(
                                "SELECT COUNT(*) FROM access_log WHERE participant_id = ? AND category = 'GRANT'"
                                        + " AND action = 'WRITE' AND permitted",
                                alva))
                .isEqualTo(3);
    }

    @Test
    void twoWhoTakeBackEachOthersGrantAtOnceDoNotBothSucceed() throws Exception {
        holder.changeGrant(alva, second.id(), GIVE);

        List<Object> replies = atOnce(
                () -> holder.changeGrant(alva, second.id(), TAKE_BACK),
                () -> grantsAs(second).changeGrant(alva, scene.coordinator.id(), TAKE_BACK));

        assertThat(replies).hasAtLeastOneElementOfType(ProblemReply.class);
        assertThat(scene.rows().count("SELECT COUNT(*) FROM protected_grant WHERE participant_id = ?", alva))
                .isEqualTo(1);
    }
}
