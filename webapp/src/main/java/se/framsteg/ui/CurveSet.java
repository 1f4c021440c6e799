package se.framsteg.ui;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a set of small curves shows, as {@code frontend/ui/curve-model.ts} reads it.
 *
 * @param days when was measured, oldest first
 * @param lines a curve each; their cells follow {@code days}
 */
public record CurveSet(Texts texts, List<Day> days, List<Line> lines) {

    public boolean isEmpty() {
        return days.isEmpty();
    }

    /** @param day ISO 8601 */
    public record Day(String day, String words) {
        public static Day of(LocalDate day, Words words) {
            return new Day(day.toString(), words.day(day));
        }
    }

    /**
     * @param lowestWords the words at the scale's low end
     * @param sentence the same as the picture, for those who do not see it
     * @param hint what one does about it; null for nothing
     */
    public record Line(
            String name,
            String question,
            int lowest,
            int highest,
            String lowestWords,
            String highestWords,
            String sentence,
            @Nullable String hint,
            List<@Nullable Cell> cells) {}

    /** The words round the curves. @param table both the table's caption and its name */
    public record Texts(
            String legend,
            String value,
            String cannotAnswer,
            String skipped,
            String notAsked,
            String showTable,
            String showCurves,
            String table,
            String question) {

        /** @param table what the table is called; the rest is the same everywhere */
        public static Texts in(Words words, String table) {
            return new Texts(
                    words.text("ui.curve.legend"),
                    words.text("ui.curve.value"),
                    words.text("ui.curve.cannot-answer"),
                    words.text("ui.curve.skipped"),
                    words.text("ui.curve.not-asked"),
                    words.text("ui.curve.show-table"),
                    words.text("ui.curve.show-curves"),
                    table,
                    words.text("ui.curve.question"));
        }
    }
}
