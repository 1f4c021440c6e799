package se.framsteg.people;

import java.time.LocalDate;
import se.framsteg.ui.Words;

/** What is late in words, and where it is mended. */
final class OverdueWords {
    private final Words words;
    private final LocalDate today;
    private final boolean coaching;

    /** @param coaching whether a coach reads; a coordinator does not open assessments or cards */
    OverdueWords(Words words, LocalDate today, boolean coaching) {
        this.words = words;
        this.today = today;
        this.coaching = coaching;
    }

    String what(OverdueRow row) {
        var about = row.about();
        return about == null ? kind(row) : words.text("overdue.about", kind(row), about);
    }

    /** Where there is little room: no names, and no age. */
    String inShort(OverdueRow row) {
        return row.since().isAfter(today)
                ? words.text("overdue.line.ahead", kind(row), words.dayOfYear(row.since()))
                : words.text("overdue.line", kind(row), words.day(row.since()));
    }

    private String kind(OverdueRow row) {
        return row.kind() == OverdueKind.ENROLMENT_YEAR && row.since().isBefore(today)
                ? words.text("overdue.year-passed")
                : words.of("overdue-kind", row.kind());
    }

    /** What ends says its last day; what is late, since when. */
    String since(OverdueRow row) {
        return row.since().isAfter(today)
                ? words.text("overdue.ends", words.day(row.since()))
                : words.day(row.since()) + ", " + words.age(row.since(), today);
    }

    /** Rooms reach each other by path only. */
    String path(OverdueRow row) {
        var planning = "/planering/" + row.participantId();
        return switch (row.kind()) {
            case ASSESSMENT -> coaching ? planning + "/kartlaggning" : planning;
            case PLAN -> planning;
            case FOLLOW_UP, ACTION -> planning + "/uppfoljning";
            case PLACEMENT_ENDS -> planning + "/placeringar";
            case CARD -> coaching ? "/mina-deltagare/" + row.participantId() : planning;
            case ENROLMENT_YEAR -> coaching ? planning : "/" + ParticipantsView.PATH + "/" + row.participantId();
        };
    }
}
