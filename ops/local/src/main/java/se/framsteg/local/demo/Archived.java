package se.framsteg.local.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import se.framsteg.people.ExitReason;
import se.framsteg.people.Obstacle;

/**
 * One of the 33 participants of the coordination project in Ljusnarsberg, {@code demo/ljusnarsberg.csv}.
 *
 * <p>Obstacles follow Table 1 of the final report of September 2008 row by row; how many there are of each kind follows
 * Tables 2 to 5 and their footnotes. The report does not say which row is whose, so who combines what is invented, like
 * the names and the days. Rows 1–16 began in 2007, 17–33 in 2008.
 *
 * @param age the band of Tables 4 and 5, in years
 * @param education likewise, in capitals
 * @param household likewise
 * @param livelihood likewise, at entry
 * @param obstacles in Table 1's order of columns
 */
record Archived(
        int number,
        String name,
        String gender,
        String age,
        String education,
        String household,
        String livelihood,
        String party,
        LocalDate since,
        Leaving leaving,
        List<Obstacle> obstacles) {

    static List<Archived> all() {
        return Resource.rows("ljusnarsberg.csv").stream()
                .skip(1)
                .map(Archived::read)
                .toList();
    }

    private static Archived read(List<String> row) {
        return new Archived(
                Integer.parseInt(row.get(0)),
                row.get(1),
                row.get(2),
                row.get(3),
                row.get(4),
                row.get(5),
                row.get(6),
                row.get(7),
                LocalDate.parse(row.get(8)),
                new Leaving(LocalDate.parse(row.get(9)), ExitReason.valueOf(row.get(10))),
                Arrays.stream(row.get(11).split(" ")).map(Obstacle::valueOf).toList());
    }
}
