package se.framsteg.privacy;

import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import se.framsteg.testing.Person;
import se.framsteg.testing.Scene;

/**
 * What the matrix says of one route, spelled out by persons and independent of the table that decides.
 *
 * @param route as the router knows it: {@code GET /participants/{participantId}}
 * @param body a readable body, where the route wants one; it need not make sense
 * @param may whether this person may call it about this target
 */
record MatrixRow(String route, @Nullable String body, Targets targets, BiPredicate<Person, Target> may) {

    /** Whom or what a call is about: own, of another, of another programme, protected. */
    record Target(String name, UUID participant, UUID programme) {}

    /** What is put into the route's variables, one call each. */
    enum Targets {
        /** The route names nobody. */
        NONE,
        PARTICIPANTS,
        PROGRAMMES;

        List<Target> in(Scene scene) {
            Target aino = new Target("aino", scene.aino.id(), scene.programme);
            return switch (this) {
                case NONE -> List.of(aino);
                case PARTICIPANTS ->
                    List.of(
                            aino,
                            new Target("bo", scene.bo.id(), scene.programme),
                            new Target("other programme's", scene.cem.id(), scene.otherProgramme),
                            new Target("protected", scene.protectedOne.id(), scene.programme),
                            new Target("nobody", new UUID(7, 7), scene.programme));
                case PROGRAMMES ->
                    List.of(
                            aino,
                            new Target("other programme", scene.cem.id(), scene.otherProgramme),
                            new Target("no programme", scene.aino.id(), new UUID(7, 7)));
            };
        }
    }

    static MatrixRow row(String route, @Nullable String body, Targets targets, BiPredicate<Person, Target> may) {
        return new MatrixRow(route, body, targets, may);
    }

    static List<Person> everybody(Scene scene) {
        return List.of(
                scene.aino,
                scene.bo,
                scene.cem,
                scene.protectedOne,
                scene.coach,
                scene.strangerCoach,
                scene.formerCoach,
                scene.otherCoach,
                scene.coordinator,
                scene.otherCoordinator,
                scene.leader,
                scene.externalLeader,
                scene.steering,
                scene.referrer,
                scene.administrator,
                scene.auditor);
    }
}
