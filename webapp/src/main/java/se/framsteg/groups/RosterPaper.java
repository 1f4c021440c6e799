package se.framsteg.groups;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import se.framsteg.identity.Language;
import se.framsteg.shell.paper.Paper;

/** Names and boxes. The heading says when and not what, since the paper lies on a table. */
final class RosterPaper {
    /** Rows without a name, for those who drop in. */
    private static final int ROOM_FOR_GUESTS = 4;

    private static final List<RosterState> BOXES = List.of(
            RosterState.CAME,
            RosterState.LATE,
            RosterState.LEFT_EARLY,
            RosterState.ABSENT_REPORTED,
            RosterState.ABSENT);

    private RosterPaper() {}

    static Paper of(Roster roster, Language language, GroupWords words) {
        var session = roster.session();
        var paper = new Paper(language, words.text("roster-paper.title"))
                .plain(words.time(session.starts(), session.ends()))
                .plain(words.text("roster-paper.number", session.number()));
        if (session.place() != null) {
            paper.plain(session.place());
        }
        var guests = Collections.nCopies(roster.dropIn() ? ROOM_FOR_GUESTS : 0, "");
        var names = Stream.of(
                        roster.rows().stream().map(RosterRow::name),
                        roster.guests().stream().map(Guest::name),
                        guests.stream())
                .flatMap(each -> each)
                .toList();
        return paper.toTick(
                        words.text("roster-paper.name"),
                        BOXES.stream()
                                .map(state -> words.words().of("roster.tap", state))
                                .toList(),
                        names)
                .soft(words.text("roster-paper.afterwards"));
    }
}
