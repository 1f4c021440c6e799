package se.framsteg.fakes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import se.framsteg.groups.ActivityFigures;
import se.framsteg.groups.ActivityTurnout;
import se.framsteg.groups.Faces;
import se.framsteg.groups.FeedbackQuestion;
import se.framsteg.groups.FeedbackState;
import se.framsteg.groups.LedActivity;
import se.framsteg.groups.PersonFigures;
import se.framsteg.groups.ProgrammeTurnout;
import se.framsteg.groups.SessionFeedback;
import se.framsteg.groups.SessionFigures;
import se.framsteg.groups.SessionOutcome;
import se.framsteg.groups.Turnout;

/** How groups went: as many sessions and people as there can be, and sessions in every state. */
final class InventedFigures {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UUID ID = UUID.fromString("019ab000-0000-7000-8000-000000000001");
    private static final int SESSIONS = 200;
    private static final int PEOPLE = 60;

    private InventedFigures() {}

    static ActivityFigures figures() {
        return new ActivityFigures(
                ID,
                ID,
                "Sova bättre",
                true,
                3,
                2,
                IntStream.rangeClosed(1, SESSIONS)
                        .mapToObj(InventedFigures::session)
                        .toList(),
                IntStream.range(0, PEOPLE)
                        .mapToObj(i -> new PersonFigures(
                                new UUID(0, i + 1),
                                i % 9 == 0 ? InventedPeople.LONG_NAME : "Person " + i,
                                i,
                                SESSIONS,
                                i % 4))
                        .toList(),
                new Faces(2, 0, 4));
    }

    static ProgrammeTurnout turnout() {
        return new ProgrammeTurnout(
                TODAY,
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2026, 12, 31),
                IntStream.range(0, 40)
                        .mapToObj(i -> new ActivityTurnout(
                                ID, "Grupp " + i, i, 1, i % 2, new Turnout(12 * i, 10 * i, 8 * i, i, i, i), i % 3))
                        .toList());
    }

    static List<LedActivity> led() {
        return List.of(new LedActivity(ID, "7tjugo"), new LedActivity(ID, InventedPeople.LONG_NAME));
    }

    static List<FeedbackQuestion> questions() {
        return List.of(new FeedbackQuestion(
                ID, TODAY.minusDays(1), "Sova bättre", TODAY.minusDays(1).atTime(13, 0), TODAY.plusDays(3)));
    }

    private static SessionFigures session(int number) {
        var starts = TODAY.minusDays(SESSIONS - number).atTime(13, 0);
        var outcome = SessionOutcome.values()[number % 7 == 0 ? number % SessionOutcome.values().length : 0];
        return new SessionFigures(
                starts.toLocalDate(),
                number,
                starts,
                starts.plusHours(2),
                outcome,
                outcome == SessionOutcome.REGISTERED
                        ? new Turnout(12, 11, 8, 1, 1, 1)
                        : new Turnout(12, 11, 0, 1, 0, 0),
                number % 3 == 0
                        ? new SessionFeedback(
                                FeedbackState.SHOWN, new Faces(3, 2, 1), List.of("Bra fika", "Lite\nlångt"))
                        : new SessionFeedback(
                                number == SESSIONS ? FeedbackState.OPEN : FeedbackState.TOO_FEW, null, List.of()));
    }
}
