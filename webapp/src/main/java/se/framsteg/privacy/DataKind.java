package se.framsteg.privacy;

import java.util.Arrays;

/** What a log line is about, as far as there are words for it; the API may know more kinds than this page does. */
enum DataKind {
    PERSON,
    GRANT,
    CARD,
    COACH_CARD,
    SCHEDULE,
    ATTENDANCE,
    ABSENCE_REASON,
    ASSESSMENT,
    PLAN,
    ACTIVITY,
    ROSTER,
    OTHER;

    static DataKind of(String category) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(category))
                .findFirst()
                .orElse(OTHER);
    }
}
