package se.framsteg.shell;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.framsteg.people.OverdueKind;
import se.framsteg.ui.Words;

/** What is late round participants: asked by rooms that know nothing of lateness, answered by the one that does. */
public interface LateThings {

    /** @param brief a word or two, @param words what it is and since when, @param path where it is mended */
    record Line(OverdueKind kind, String brief, String words, String path) {}

    /** By participant, the oldest first; those round whom nothing is late are left out. */
    Map<UUID, List<Line>> byParticipant(Words words);
}
