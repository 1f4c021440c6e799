package se.framsteg.people;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.framsteg.identity.Role;
import se.framsteg.shell.CurrentUser;
import se.framsteg.shell.LateThings;
import se.framsteg.ui.Words;

/** Tells other rooms what is late round whom. */
@Singleton
final class LateRound implements LateThings {
    private final OverdueApi api;
    private final CurrentUser currentUser;

    LateRound(OverdueApi api, CurrentUser currentUser) {
        this.api = api;
        this.currentUser = currentUser;
    }

    @Override
    public Map<UUID, List<Line>> byParticipant(Words words) {
        var overdue = api.overdue();
        var said = new OverdueWords(words, overdue.date(), currentUser.get().isAny(List.of(Role.COACH)));
        return overdue.rows().stream()
                .collect(Collectors.groupingBy(
                        OverdueRow::participantId,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                row -> new Line(
                                        row.kind(),
                                        words.of("overdue-brief", row.kind()),
                                        said.inShort(row),
                                        said.path(row)),
                                Collectors.toList())));
    }
}
