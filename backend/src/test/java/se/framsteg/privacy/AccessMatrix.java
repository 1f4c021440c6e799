package se.framsteg.privacy;

import java.util.List;
import java.util.stream.Stream;
import se.framsteg.testing.Scene;

/** Every guarded route and who may call it about whom, room by room. A route that is missing fails the build. */
final class AccessMatrix {

    private AccessMatrix() {}

    static List<MatrixRow> rows(Scene scene) {
        MatrixCallers by = new MatrixCallers(scene);
        return Stream.of(
                        IdentityRoutes.rows(by),
                        PeopleRoutes.rows(by),
                        ProgressionRoutes.rows(by),
                        PlanRoutes.rows(by),
                        ScheduleRoutes.rows(by),
                        GroupsRoutes.rows(by),
                        PrivacyRoutes.rows(by))
                .flatMap(List::stream)
                .toList();
    }
}
