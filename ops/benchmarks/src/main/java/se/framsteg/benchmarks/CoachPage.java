package se.framsteg.benchmarks;

import java.sql.SQLException;
import java.util.UUID;

/** A page of the coach: where the API answers it, and the least that reads and logs the same. */
enum CoachPage {
    CASELOAD {
        @Override
        String path(int participant) {
            return "/caseload?language=SV";
        }

        @Override
        int bare(BareReads reads, UUID coach, UUID participant) throws SQLException {
            return reads.caseload(coach);
        }
    },
    CURVE {
        @Override
        String path(int participant) {
            return "/participants/" + Population.participant(participant) + "/progression?language=SV";
        }

        @Override
        int bare(BareReads reads, UUID coach, UUID participant) throws SQLException {
            return reads.curve(coach, participant);
        }
    };

    abstract String path(int participant);

    /** @return rows read */
    abstract int bare(BareReads reads, UUID coach, UUID participant) throws SQLException;
}
