package se.framsteg.progression;

import java.util.List;
import java.util.Locale;
import se.framsteg.problem.FieldError;
import se.framsteg.problem.ProblemType;
import se.framsteg.ui.DataTable;
import se.framsteg.ui.Words;

/** What is wrong with an instrument file, at its place in the file. */
final class InstrumentFaults {
    private InstrumentFaults() {}

    static DataTable table(List<FieldError> faults, Words words) {
        var table = new DataTable(
                words.text("instrument-upload.faults"),
                words.text("instrument-upload.place"),
                words.text("instrument-upload.fault"));
        faults.forEach(fault -> table.row(place(fault.pointer(), words), fault(fault.type(), words)));
        return table;
    }

    /** People count questions from 1; the pointer stands beside it, for those who look in the file. */
    static String place(String pointer, Words words) {
        var parts = pointer.split("/");
        if (parts.length > 2 && parts[1].equals("questions") && parts[2].matches("\\d{1,4}")) {
            return words.text("instrument-upload.at-question", String.valueOf(Integer.parseInt(parts[2]) + 1), pointer);
        }
        return pointer.isEmpty() ? words.text("instrument-upload.whole") : pointer;
    }

    private static String fault(String urn, Words words) {
        for (var type : ProblemType.values()) {
            if (type.urn().equals(urn)) {
                return words.text("problem." + type.slug().toLowerCase(Locale.ROOT));
            }
        }
        return words.text("problem.invalid");
    }
}
