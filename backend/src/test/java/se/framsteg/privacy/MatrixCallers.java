package se.framsteg.privacy;

import java.util.Arrays;
import se.framsteg.privacy.MatrixRow.Target;
import se.framsteg.testing.Person;
import se.framsteg.testing.Scene;

/** Who may, in the persons of the scene and not in the words of the table that decides. */
final class MatrixCallers {

    private final Scene scene;

    MatrixCallers(Scene scene) {
        this.scene = scene;
    }

    boolean everybody(Person person, Target target) {
        return true;
    }

    boolean insider(Person person, Target target) {
        return person != scene.externalLeader;
    }

    boolean participant(Person person, Target target) {
        return person == scene.aino || person == scene.bo || person == scene.cem || person == scene.protectedOne;
    }

    boolean administrator(Person person, Target target) {
        return person == scene.administrator;
    }

    boolean anyCoach(Person person, Target target) {
        return person == scene.coach
                || person == scene.strangerCoach
                || person == scene.formerCoach
                || person == scene.otherCoach;
    }

    /** Whose sessions they are is the room's own question; the leaders here lead none. */
    boolean anyLeader(Person person, Target target) {
        return person == scene.leader
                || person == scene.externalLeader
                || anyCoach(person, target)
                || anyCoordinator(person, target);
    }

    boolean anyCoordinator(Person person, Target target) {
        return person == scene.coordinator || person == scene.otherCoordinator;
    }

    boolean coachOf(Person person, Target target) {
        return person == scene.coach && isOneOf(target, scene.aino, scene.bo, scene.protectedOne)
                || person == scene.otherCoach && isOneOf(target, scene.cem);
    }

    /** Not of the participant with protected identity: nobody here was granted that by name. */
    boolean coordinatorOf(Person person, Target target) {
        return person == scene.coordinator && isOneOf(target, scene.aino, scene.bo)
                || person == scene.otherCoordinator && isOneOf(target, scene.cem);
    }

    boolean coordinatorOfProgramme(Person person, Target target) {
        return person == scene.coordinator && target.programme().equals(scene.programme)
                || person == scene.otherCoordinator && target.programme().equals(scene.otherProgramme);
    }

    private static boolean isOneOf(Target target, Person... people) {
        return Arrays.stream(people).anyMatch(person -> person.id().equals(target.participant()));
    }

    boolean coordinatorOrCoachOf(Person person, Target target) {
        return coordinatorOf(person, target) || coachOf(person, target);
    }

    boolean anyCoachOrCoordinator(Person person, Target target) {
        return anyCoach(person, target) || anyCoordinator(person, target);
    }
}
