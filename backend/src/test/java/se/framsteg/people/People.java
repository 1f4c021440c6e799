package se.framsteg.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Language;
import se.framsteg.testing.Person;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

/** What the tests of people's routes say again and again. */
final class People {

    private final Scene scene;

    People(Scene scene) {
        this.scene = scene;
    }

    static ParticipantsApi participantsAs(Person person) {
        return RunningApi.as(person, ParticipantsClient.class);
    }

    static ProgrammesApi programmesAs(Person person) {
        return RunningApi.as(person, ProgrammesClient.class);
    }

    NewEnrolment newcomer(String name) {
        return newcomer(name, scene.today(), false);
    }

    NewEnrolment newcomer(String name, LocalDate since, boolean protectedIdentity) {
        return new NewEnrolment(
                name,
                UUID.randomUUID() + "@example.org",
                null,
                Language.SV,
                protectedIdentity,
                since,
                null,
                null,
                scene.today(),
                null);
    }

    Participant enrol(String name, LocalDate since) {
        return participantsAs(scene.coordinator).enrol(scene.programme, newcomer(name, since, false));
    }

    static Enrolment latest(Participant participant) {
        return participant.enrolments().getFirst();
    }

    Participant exit(Participant participant, LocalDate until) {
        Enrolment enrolment = latest(participant);
        return participantsAs(scene.coordinator)
                .exit(participant.id(), enrolment.id(), new Exit(until, ExitReason.WORK, enrolment.version()));
    }

    Participant coached(Participant participant, @Nullable Person coach, LocalDate since) {
        Enrolment enrolment = latest(participant);
        return participantsAs(scene.coordinator)
                .changeCoach(
                        participant.id(),
                        enrolment.id(),
                        new CoachChange(coach == null ? null : coach.id(), since, enrolment.version()));
    }

    Participant paused(Participant participant, Pause... pauses) {
        Enrolment enrolment = latest(participant);
        return participantsAs(scene.coordinator)
                .changeEnrolment(participant.id(), enrolment.id(), change(enrolment, enrolment.since(), pauses));
    }

    static EnrolmentChange change(Enrolment enrolment, LocalDate since, Pause... pauses) {
        return new EnrolmentChange(
                since, null, enrolment.referrer(), enrolment.consentedOn(), List.of(pauses), enrolment.version());
    }
}
