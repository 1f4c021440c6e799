package se.framsteg.schedule;

import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** Reads keys out of addresses. */
final class Keys {

    private Keys() {}

    /** @throws Refused {@code not-found}, as for a key of nothing */
    static OccurrenceKey get(String text) {
        return OccurrenceKey.parse(text).orElseThrow(() -> Refused.because(ProblemType.NOT_FOUND));
    }
}
