package se.framsteg.progression;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.Cell;
import se.framsteg.ui.Words;

/**
 * The caseload as {@code frontend/progression/framsteg-caseload.ts} shows it: every word composed here.
 *
 * @param scales of the questions that the rows' cells answer
 */
record CaseloadSet(Texts texts, List<Ends> scales, List<Row> rows) {

    record Ends(int lowest, int highest) {}

    /**
     * @param programme empty where all are in the same
     * @param cells the latest answers; empty without a card
     * @param answers the same in words
     * @param turn whether the card is due
     * @param own when the coach's own card is due, where it is
     */
    record Row(
            String path,
            String name,
            String programme,
            List<@Nullable Cell> cells,
            String answers,
            String latest,
            String change,
            String due,
            boolean turn,
            String own,
            String cannotAnswer,
            List<Late> late) {}

    /** Something that is late, in brief and in full, and where it is mended. */
    record Late(String brief, String words, String path) {}

    record Texts(
            String table,
            String search,
            String keys,
            String order,
            String nobody,
            String name,
            String answers,
            String change,
            String cards,
            String cannotAnswer,
            String late) {

        static Texts in(Words words) {
            return new Texts(
                    words.text("caseload.title"),
                    words.text("caseload.search"),
                    words.text("caseload.keys"),
                    words.text("caseload.order"),
                    words.text("caseload.nobody-found"),
                    words.text("caseload.name"),
                    words.text("caseload.answers"),
                    words.text("caseload.change"),
                    words.text("caseload.cards"),
                    words.text("caseload.cannot-answer"),
                    words.text("caseload.late"));
        }
    }
}
