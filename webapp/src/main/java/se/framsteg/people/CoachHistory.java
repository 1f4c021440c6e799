package se.framsteg.people;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.DataTable;
import se.framsteg.ui.Words;

/** Who was coach when. */
final class CoachHistory {
    private CoachHistory() {}

    /** The assignment without an end; null when nobody is assigned. */
    static @Nullable CoachAssignment current(Enrolment enrolment) {
        return enrolment.coaches().stream()
                .filter(assignment -> assignment.until() == null)
                .findFirst()
                .orElse(null);
    }

    static DataTable table(List<CoachAssignment> coaches, Words words) {
        var period = new PeriodWords(words);
        var table = new DataTable(
                words.text("coach.history"), words.text("coach.choice"), words.text("participants.period"));
        coaches.stream()
                .sorted(Comparator.comparing(CoachAssignment::since).reversed())
                .forEach(each -> table.row(each.coachName(), period.of(each.since(), each.until())));
        return table;
    }
}
