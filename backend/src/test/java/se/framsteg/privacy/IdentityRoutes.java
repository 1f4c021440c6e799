package se.framsteg.privacy;

import static se.framsteg.privacy.MatrixRow.Targets.NONE;
import static se.framsteg.privacy.MatrixRow.row;

import java.util.List;

/** The guarded routes of {@code identity}. */
final class IdentityRoutes {

    private IdentityRoutes() {}

    static List<MatrixRow> rows(MatrixCallers by) {
        return List.of(
                row("POST /sign-out", null, NONE, by::everybody),
                row("GET /me", null, NONE, by::everybody),
                row("PUT /me/language", "{\"language\":\"sv\"}", NONE, by::everybody),
                row("GET /staff", null, NONE, by::administrator),
                row("GET /undelivered-messages", null, NONE, by::administrator),
                row(
                        "POST /staff",
                        "{\"name\":\"\",\"email\":\"\",\"language\":\"sv\",\"roles\":[]}",
                        NONE,
                        by::administrator),
                row(
                        "PUT /staff/{accountId}",
                        "{\"name\":\"\",\"roles\":[],\"disabled\":false,\"version\":-1}",
                        NONE,
                        by::administrator),
                row("POST /staff/{accountId}/invitation", null, NONE, by::administrator));
    }
}
