package se.framsteg.privacy;

import static se.framsteg.privacy.MatrixRow.Targets.NONE;
import static se.framsteg.privacy.MatrixRow.row;

import java.util.List;

/** The guarded routes of {@code privacy}. */
final class PrivacyRoutes {

    private PrivacyRoutes() {}

    static List<MatrixRow> rows(MatrixCallers by) {
        return List.of(row("GET /me/access-log", null, NONE, by::participant));
    }
}
