package se.framsteg.progression;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Who needs a talk, first: those whose card is overdue, the longest first; then those who answered lower on something
 * than last time; then those whose card is due; the rest by name. What was answered never orders people, only that it
 * changed.
 */
final class CaseloadOrder {
    static final Comparator<CaseloadRow> NEEDS_A_TALK = Comparator.comparingInt(CaseloadOrder::urgency)
            .thenComparing(CaseloadOrder::dueSince)
            .thenComparing(CaseloadRow::name);

    private CaseloadOrder() {}

    private static int urgency(CaseloadRow row) {
        var change = row.change();
        if (row.due().state() == DueState.OVERDUE) {
            return 0;
        }
        if (change != null && !change.lower().isEmpty()) {
            return 1;
        }
        return row.due().state() == DueState.DUE ? 2 : 3;
    }

    private static LocalDate dueSince(CaseloadRow row) {
        var on = row.due().on();
        return row.due().state() == DueState.OVERDUE && on != null ? on : LocalDate.MAX;
    }
}
