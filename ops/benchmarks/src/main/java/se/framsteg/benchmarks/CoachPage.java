package se.framsteg.benchmarks;

import java.sql.SQLException;
import java.util.UUID;

/** A page of the coach: where the API answers it, and the least that reads and logs the same. */
enum CoachPage {
    CASELOAD(Data.CARDS) {
        @Override
        String path(int participant) {
            return "/caseload?language=SV";
        }

        @Override
        int bare(BareReads reads, UUID coach, UUID participant) throws SQLException {
            return reads.caseload(coach);
        }
    },
    CURVE(Data.CARDS) {
        @Override
        String path(int participant) {
            return "/participants/" + Population.participant(participant) + "/progression?language=SV";
        }

        @Override
        int bare(BareReads reads, UUID coach, UUID participant) throws SQLException {
            return reads.curve(coach, participant);
        }
    },
    WEEK(Data.WEEKS) {
        @Override
        String path(int participant) {
            return "/participants/" + Population.participant(participant) + "/week?language=SV&on=" + WeekRows.MONDAY;
        }

        @Override
        int bare(BareReads reads, UUID coach, UUID participant) throws SQLException {
            return reads.week(coach, participant, WeekRows.MONDAY);
        }
    };

    /** What the page reads most of; each kind has databases of its own. */
    enum Data {
        CARDS("", Population.CARDS_EACH) {
            @Override
            void ensure(BenchDatabase database, int participants) throws SQLException {
                new Population(database, participants).ensureCards();
            }
        },
        WEEKS("weeks-", WeekRows.ATTENDANCE_EACH) {
            @Override
            void ensure(BenchDatabase database, int participants) throws SQLException {
                WeekRows.ensure(database, participants);
            }
        };

        private final String prefix;
        private final int rowsEach;

        Data(String prefix, int rowsEach) {
            this.prefix = prefix;
            this.rowsEach = rowsEach;
        }

        String database(String size) {
            return prefix + size;
        }

        long rows(int participants) {
            return (long) participants * rowsEach;
        }

        abstract void ensure(BenchDatabase database, int participants) throws SQLException;
    }

    private final Data data;

    CoachPage(Data data) {
        this.data = data;
    }

    Data data() {
        return data;
    }

    abstract String path(int participant);

    /** @return rows read */
    abstract int bare(BareReads reads, UUID coach, UUID participant) throws SQLException;
}
